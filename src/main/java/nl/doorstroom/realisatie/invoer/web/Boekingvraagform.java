package nl.doorstroom.realisatie.invoer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.realisatie.Boekingvolgorde;
import nl.doorstroom.realisatie.Boekingvraag;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.invoer.Dagnotatie;

/** Which entries somebody asks for, as the address tells it. What cannot be understood is told and not guessed. */
public record Boekingvraagform(Form velden) {
    private static final LocalDate BEGIN = LocalDate.of(1990, 1, 1);
    private static final List<String> DAGEN = List.of("van", "tot-en-met", "bekend-op");
    private static final Set<String> POSTEN = Set.of("huisvesting", "taakstelling", "beginstand", "fase3");

    static Boekingvraagform van(HttpServletRequest request) {
        var velden = Form.from(request);
        for (var veld : DAGEN) {
            var tekst = velden.value(veld);
            if (!tekst.isEmpty() && Dagnotatie.lees(tekst).isEmpty()) {
                velden = velden.withFault(
                        veld, "'" + tekst + "' is geen dag. Schrijf een dag als 2023-05-04 of 4-5-2023.");
            }
        }
        var form = new Boekingvraagform(velden);
        return form.isOmgekeerd()
                ? new Boekingvraagform(
                        velden.withFault("tot-en-met", "De laatste dag ligt voor de eerste. Draai ze om."))
                : form;
    }

    private boolean isOmgekeerd() {
        var eerste = dag("van");
        return eerste.isPresent()
                && dag("tot-en-met").filter(eerste.get()::isAfter).isPresent();
    }

    Boekingvraagform metFout(String veld, String uitleg) {
        return new Boekingvraagform(velden.withFault(veld, uitleg));
    }

    public String waarde(String veld) {
        return velden.value(veld);
    }

    public Map<String, String> fouten() {
        return velden.faults();
    }

    private Optional<LocalDate> dag(String veld) {
        return Dagnotatie.lees(velden.value(veld));
    }

    /** @param nu the latest moment that can be read */
    Boekingvraag vraag(Collection<Gebiedscode> gemeenten, Instant nu) {
        var tot = dag("tot-en-met").map(dag -> dag.plusDays(1)).orElse(null);
        var post = velden.value("post");
        return new Boekingvraag(
                new TreeSet<>(gemeenten),
                bekendOp().filter(nu::isAfter).orElse(nu),
                new Periode(dag("van").orElse(BEGIN), tot),
                POSTEN.contains(post) ? Set.of(post) : Set.of(),
                soort());
    }

    /** The beginning of that day, as everywhere. */
    Optional<Instant> bekendOp() {
        return dag("bekend-op").map(Peiling::begin);
    }

    private Optional<Soort> soort() {
        return Optional.of(velden.value("soort"))
                .filter(tekst -> tekst.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                .map(Soort::new);
    }

    Boekingvolgorde volgorde() {
        var gevraagd = velden.value("sorteer");
        return Boekingvolgorde.find(gevraagd.startsWith("-") ? gevraagd.substring(1) : gevraagd)
                .orElse(Boekingvolgorde.DAG);
    }

    boolean aflopend() {
        var gevraagd = velden.value("sorteer");
        return gevraagd.isEmpty() || gevraagd.startsWith("-");
    }

    int pagina() {
        var gevraagd = velden.value("pagina");
        return gevraagd.matches("[1-9]\\d{0,5}") ? Integer.parseInt(gevraagd) : 1;
    }

    /** What was asked, without the page; with this besides. */
    Map<String, String> met(String naam, String waarde) {
        var alles = new LinkedHashMap<String, String>();
        for (var veld : List.of("gemeente", "van", "tot-en-met", "soort", "post", "bekend-op", "sorteer")) {
            if (!velden.value(veld).isEmpty()) {
                alles.put(veld, velden.value(veld));
            }
        }
        if (!naam.isEmpty()) {
            alles.put(naam, waarde);
        }
        return alles;
    }
}
