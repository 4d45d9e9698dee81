package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.verwerking.Activiteiten;
import nl.doorstroom.toegang.verwerking.Verwerking;
import nl.doorstroom.toegang.verwerking.Verwerkingen;
import nl.doorstroom.toegang.verwerking.Verwerkingen.Pagina;
import nl.doorstroom.toegang.verwerking.Verwerkingsactiviteit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The Logboek Dataverwerkingen, and the register of what is done with personal data. */
@Vereist(Bevoegdheid.VERWERKINGEN_INZIEN)
@Controller
class VerwerkingPages {
    private static final Page PAGE = new Page(
            "Verwerkingen", "Welke persoonsgegevens zijn verwerkt, en waarvoor.", null, List.of(LogboekPages.LOGBOEK));
    private static final Page REGISTER = Page.outsideMenu(
            "Verwerkingsactiviteiten", "Waarvoor Doorstroom persoonsgegevens verwerkt, en op welke grond.");

    /** The names of the standard. */
    private static final List<String> KOPPEN = List.of(
            "trace_id",
            "operation_id",
            "parent_operation_id",
            "foreign_operation",
            "name",
            "status_code",
            "start_time",
            "end_time",
            "resource",
            "dpl.core.processing_activity_id",
            "dpl.core.data_subject_id",
            "dpl.core.data_subject_id_type");

    private static final TableDefinition<Verwerkingsactiviteit> TABEL = new TableDefinition<>(
            "Verwerkingsactiviteiten",
            List.of(
                    Column.text("activiteit", "Activiteit", Verwerkingsactiviteit::naam),
                    Column.text("doel", "Doel", Verwerkingsactiviteit::doel),
                    Column.text("grondslag", "Grondslag", Verwerkingsactiviteit::grondslag),
                    Column.text("kenmerk", "Kenmerk in het logboek", Verwerkingsactiviteit::uri)),
            "activiteit",
            activiteit -> activiteit.naam() + " " + activiteit.doel() + " " + activiteit.grondslag());

    private final Verwerkingen verwerkingen;
    private final Activiteiten activiteiten;

    VerwerkingPages(Verwerkingen verwerkingen, Activiteiten activiteiten) {
        this.verwerkingen = verwerkingen;
        this.activiteiten = activiteiten;
    }

    @GetMapping("/logboek/verwerkingen")
    ModelAndView verwerkingen(HttpServletRequest request) {
        var form = VerwerkingForm.van(request);
        var fouten = form.fouten();
        var gevonden =
                fouten.isEmpty() ? verwerkingen.zoek(form.vraag(), Bladeren.pagina(request)) : new Pagina(List.of(), 0);
        var regels = gevonden.regels().stream()
                .map(regel -> VerwerkingView.regel(regel, activiteiten))
                .toList();
        var bladeren =
                Bladeren.van(request, Verwerkingen.PER_PAGINA, regels.size(), gevonden.totaal(), Verwerkingen.GENOEG);
        var view = new VerwerkingView(form, fouten, activiteiten.alle(), regels, bladeren);
        return new ModelAndView("toegang/verwerkingen", Map.of("page", PAGE, "view", view));
    }

    @GetMapping("/logboek/verwerkingen.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var form = VerwerkingForm.van(request);
        if (!form.fouten().isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var rijen = verwerkingen.alles(form.vraag()).stream()
                .map(VerwerkingPages::rij)
                .toList();
        var noten = List.of("Logboek Dataverwerkingen, hoogstens " + Verwerkingen.GENOEG + " regels, nieuwste eerst.");
        return Downloads.table(formaat, "verwerkingen", new ExportTable("Verwerkingen", noten, KOPPEN, rijen));
    }

    private static List<@Nullable Object> rij(Verwerking regel) {
        return Arrays.asList(
                regel.traceId(),
                regel.operationId(),
                regel.parentOperationId().orElse(null),
                regel.foreignOperation().orElse(null),
                regel.naam(),
                regel.status().name().toLowerCase(Locale.ROOT),
                regel.begin().toString(),
                regel.einde().toString(),
                regel.resource(),
                regel.activiteit(),
                regel.betrokkene().id(),
                regel.betrokkene().soort());
    }

    @Ingelogd
    @GetMapping("/logboek/activiteiten")
    ModelAndView register(HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var tabel = TABEL.view(activiteiten.alle(), vraag);
        return new ModelAndView(
                "toegang/activiteiten", Map.of("page", REGISTER, "zoek", vraag.search(), "tabel", tabel));
    }

    @Ingelogd
    @GetMapping("/logboek/activiteiten.{formaat:csv|ods}")
    ResponseEntity<byte[]> registerAlsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var tabel = TABEL.export("Verwerkingsactiviteiten", List.of(), activiteiten.alle(), TableRequest.from(request));
        return Downloads.table(formaat, "verwerkingsactiviteiten", tabel);
    }
}
