package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorstroom.opvang.Opvangafspraken;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agreements about reception that somebody may see. */
@Vereist(Bevoegdheid.OPVANG_INZIEN)
@Controller
class AfspraakPages {
    static final String PAD = "/opvangafspraken";
    static final Page PAGE = new Page(
            "Opvangafspraken", "Wat er aan de regietafel over opvang is gevraagd en afgesproken.", null, List.of());
    static final Page.Link BEGIN = new Page.Link(PAGE.title(), PAD);

    private final Opvangafspraken afspraken;
    private final Clock klok;

    AfspraakPages(Opvangafspraken afspraken, Clock klok) {
        this.afspraken = afspraken;
        this.klok = klok;
    }

    private record Rij(String gebied, String provincie, Opvangafspraak afspraak) {
        String adres() {
            return PAD + "/" + afspraak.nummer();
        }
    }

    private List<Rij> rijen(String staat) {
        return afspraken.alle().stream()
                .filter(een -> staat.isEmpty() || een.staat().code().equals(staat))
                .map(een -> new Rij(afspraken.naam(een.gebied()), afspraken.naam(een.provincie()), een))
                .toList();
    }

    private static Column<Rij> kolom(String naam, String kop, Function<Opvangafspraak, @Nullable Object> wat) {
        return Column.text(naam, kop, een -> wat.apply(een.afspraak()));
    }

    private static TableDefinition<Rij> tabel() {
        List<Column<Rij>> kolommen = List.of(
                Column.<Rij>text("gebied", "Gebied", Rij::gebied).linkedTo(Rij::adres),
                Column.text("provincie", "Provincie", Rij::provincie),
                kolom("waarvoor", "Waarvoor", een -> een.soort().naam()),
                kolom("per", "Per", een -> new Opgavenwoorden.Dag(een.per())),
                Column.number(
                        "plaatsen", "Plaatsen", een -> (long) een.afspraak().plaatsen()),
                kolom("staat", "Staat", een -> een.staat().naam()),
                kolom(
                        "sinds",
                        "Sinds",
                        een -> new Opgavenwoorden.Dag(een.laatste().dag())));
        return new TableDefinition<>("Afspraken over opvang", kolommen, "-sinds", Rij::gebied);
    }

    @GetMapping(PAD)
    ModelAndView alle(@RequestParam(defaultValue = "") String staat, HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var wie = Handelend.nu();
        var view = new AfspraakView.Lijst(
                tabel().view(rijen(staat), vraag),
                staten(),
                staat,
                vraag.search(),
                afspraken.alle().isEmpty(),
                wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN)
                        ? "Plaatsen vragen"
                        : wie.mag(Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN) ? "Plaatsen aanbieden" : "",
                wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN));
        return new ModelAndView("opvang/afspraken", Map.of("page", PAGE, "view", view));
    }

    private static List<Choice> staten() {
        return Stream.concat(
                        Stream.of(new Choice("", "Alle")),
                        Arrays.stream(Afspraakstap.values())
                                .map(een -> new Choice(een.code(), DutchFormat.capitalized(een.naam()))))
                .toList();
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat, @RequestParam(defaultValue = "") String staat, HttpServletRequest request) {
        var noten = List.of("Opvangafspraken op " + DutchFormat.date(LocalDate.now(klok)));
        var bestand = tabel().after(Column.text(
                        "nummer", "Nummer", een -> String.valueOf(een.afspraak().nummer())))
                .export(PAGE.title(), noten, rijen(staat), TableRequest.from(request));
        return Downloads.table(formaat, "opvangafspraken", bestand);
    }
}
