package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Informatieverzoeken;
import nl.doorstroom.toezicht.Rondes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that a provincie asked its gemeenten, as far as whoever looks may see it. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class VerzoekenPages {
    private static final String LIJST = "/toezicht/{provincie:PV\\d{2}}/informatie";

    private final Informatieverzoeken verzoeken;
    private final Rondes rondes;
    private final Rondevinder vinder;
    private final Clock klok;

    VerzoekenPages(Informatieverzoeken verzoeken, Rondes rondes, Rondevinder vinder, Clock klok) {
        this.verzoeken = verzoeken;
        this.rondes = rondes;
        this.vinder = vinder;
        this.klok = klok;
    }

    /** A request as a row. */
    private record Rij(String gemeente, Verzoekbeschrijving woorden) {
        LocalDate gevraagd() {
            return woorden.verzoek().hand().dag();
        }
    }

    @GetMapping(LIJST)
    ModelAndView lijst(
            @PathVariable String provincie,
            @RequestParam(defaultValue = "") String melding,
            HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var adres = "/toezicht/" + gebied.code() + "/informatie";
        var vraag = TableRequest.at(adres, gevraagd(Form.from(request)));
        var view = new VerzoekenView(
                gebied.naam(),
                adres,
                vraag.search(),
                Rondemelding.tekst(melding),
                rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, gebied.code()) ? adres + "/nieuw" : null,
                tabel(true).view(rijen(gebied), vraag));
        var page = new Page(
                "Informatie van gemeenten",
                "Wat de provincie aan gemeenten vroeg en wat zij antwoordden.",
                null,
                List.of(ToezichtPages.BEGIN));
        return new ModelAndView("toezicht/verzoeken", Map.of("page", page, "view", view));
    }

    /** Only what was asked of the table comes into its addresses. */
    private static Map<String, String> gevraagd(Form keuze) {
        var gevraagd = new LinkedHashMap<String, String>();
        Stream.of("zoek", "sorteer", "pagina", "per")
                .filter(veld -> !keuze.value(veld).isEmpty())
                .forEach(veld -> gevraagd.put(veld, keuze.value(veld)));
        return gevraagd;
    }

    @GetMapping(LIJST + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String provincie, @PathVariable String formaat, HttpServletRequest request) {
        var gebied = vinder.provincie(provincie);
        var titel = "Informatie van gemeenten in " + gebied.naam();
        var tabel = tabel(false).export(titel, List.of(titel), rijen(gebied), TableRequest.from(request));
        return Downloads.table(formaat, "informatie-" + provincie, tabel);
    }

    private List<Rij> rijen(Gebied provincie) {
        var vandaag = LocalDate.now(klok);
        return verzoeken.alle().stream()
                .filter(een -> een.provincie().equals(provincie.code()))
                .map(een -> new Rij(verzoeken.naam(een.gemeente()), new Verzoekbeschrijving(een, vandaag)))
                .toList();
    }

    private static TableDefinition<Rij> tabel(boolean scherm) {
        Column<Rij> gemeente = Column.text("gemeente", "Gemeente", Rij::gemeente);
        Column<Rij> staat = Column.text("staat", "Staat", een -> een.woorden.staat());
        return new TableDefinition<>(
                "Verzoeken om informatie",
                List.of(
                        scherm ? gemeente.linkedTo(een -> een.woorden.adres()) : gemeente,
                        Column.text(
                                "vraag",
                                "Vraag",
                                een -> een.woorden.verzoek().vraag().tekst()),
                        Column.text("gevraagd", "Gevraagd", Rij::gevraagd),
                        Column.text(
                                "uiterlijk",
                                "Uiterlijk",
                                een -> een.woorden.verzoek().uiterlijk()),
                        scherm ? staat.marked(een -> een.woorden.kleur()) : staat),
                "gemeente",
                een -> een.gemeente + " " + een.woorden.verzoek().gemeente());
    }
}
