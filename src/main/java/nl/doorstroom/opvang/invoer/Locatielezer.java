package nl.doorstroom.opvang.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.opvang.locatie.Voorwaarden;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.upload.Sheet;

/**
 * Reads locaties line by line, and gathers all that is wrong. A code may stand on more lines, for the places from different
 * days; all else is then the same on each. Each reader is used once.
 */
public final class Locatielezer {
    /** The columns that must be there. */
    public static final List<String> KOLOMMEN =
            List.of("code", "naam", "soort", "gemeente", "partij", "plaatsen", "vanaf");

    /** The columns that may be left out. */
    public static final List<String> EXTRA = List.of(
            "amv_plaatsen",
            "contract_tm",
            "vergunning_tm",
            "doelgroepbeperking",
            "hoofdlocatie",
            "adres",
            "adres_openbaar");

    private static final int MEEST = 99_999;
    private static final int NAAM = 200;
    private static final int BEPERKING = 500;
    private static final int ADRES = 300;

    private final Gemeenteveld gemeenten;
    private final Invoerrecht recht;
    private final Set<Locatiesoort> besloten;
    private final Set<String> bekend;
    private final Map<String, Locatiemelding> meldingen = new LinkedHashMap<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    /**
     * @param besloten kinds of which the address never is open
     * @param bekend codes of locaties that are known already; those need no places
     */
    public Locatielezer(Gebiedsindeling indeling, Invoerrecht recht, Set<Locatiesoort> besloten, Set<String> bekend) {
        this.gemeenten = new Gemeenteveld(indeling);
        this.recht = recht;
        this.besloten = Set.copyOf(besloten);
        this.bekend = Set.copyOf(bekend);
    }

    /** Reads all of a sheet. */
    public void lees(Sheet blad) {
        var kolommen = Columns.of(blad, KOLOMMEN, EXTRA);
        fouten.addAll(kolommen.faults());
        if (fouten.isEmpty()) {
            blad.lines().forEach(regel -> leesRegel(kolommen.fields(regel, fouten)));
        }
    }

    /** What was read; complete when there are no faults. */
    public List<Locatiemelding> meldingen() {
        return List.copyOf(meldingen.values());
    }

    /** In order of line. */
    public List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private void leesRegel(Fields regel) {
        int eerder = fouten.size();
        var code = regel.required("code", 30, "Geef de locatie een code, zoals LELYSTAD-1.");
        code.filter(een -> !een.matches("[A-Z0-9]+(-[A-Z0-9]+)*"))
                .ifPresent(_ -> regel.fault("code", "Gebruik hoofdletters, cijfers en streepjes, zoals LELYSTAD-1."));
        var naam = regel.required("naam", NAAM, "Schrijf hoe de locatie heet, zonder adres.");
        var soort = regel.choice("soort", Locatiesoort.values(), Locatiesoort::name);
        var partij = regel.choice("partij", Partij.values(), Partij::name);
        var gemeente = gemeenten.lees(regel, soort, recht);
        var plaatsen = plaatsen(regel, code.orElse(""));
        var amv = regel.text("amv_plaatsen").isEmpty() ? Optional.of(0) : regel.number("amv_plaatsen", MEEST);
        var voorwaarden = voorwaarden(regel);
        var adres = regel.optional("adres", ADRES);
        boolean openbaar = openbaar(regel, soort);
        if (fouten.size() == eerder) {
            var locatie = new Locatie(
                    code.orElseThrow(),
                    naam.orElseThrow(),
                    soort.orElseThrow(),
                    gemeente.orElseThrow(),
                    partij.orElseThrow(),
                    amv.orElseThrow(),
                    plaatsen,
                    voorwaarden);
            voegToe(regel, new Locatiemelding(locatie, adres.orElseThrow(), openbaar));
        }
    }

    private Plaatsenverloop plaatsen(Fields regel, String code) {
        var leeg = Plaatsenverloop.GEEN;
        if (regel.text("plaatsen").isEmpty() && regel.text("vanaf").isEmpty()) {
            if (!bekend.contains(code)) {
                regel.fault("plaatsen", "Schrijf hoeveel plaatsen er zijn, en bij vanaf sinds welke dag.");
            }
            return leeg;
        }
        var aantal = regel.number("plaatsen", MEEST);
        var vanaf = regel.day("vanaf");
        return aantal.isPresent() && vanaf.isPresent() ? Plaatsenverloop.van(Map.of(vanaf.get(), aantal.get())) : leeg;
    }

    private static Voorwaarden voorwaarden(Fields regel) {
        return new Voorwaarden(
                tot(regel, "contract_tm"),
                tot(regel, "vergunning_tm"),
                regel.optional("doelgroepbeperking", BEPERKING).orElse(""),
                regel.optional("hoofdlocatie", 30).filter(een -> !een.isEmpty()));
    }

    /** "Until and including" as the first day on which it no longer holds. */
    private static Optional<LocalDate> tot(Fields regel, String veld) {
        return regel.text(veld).isEmpty() ? Optional.empty() : regel.day(veld).map(dag -> dag.plusDays(1));
    }

    private boolean openbaar(Fields regel, Optional<Locatiesoort> soort) {
        if (!regel.text("adres_openbaar").toLowerCase(Locale.ROOT).matches("(ja|nee)?")) {
            regel.fault("adres_openbaar", "Schrijf ja of nee.");
        }
        boolean openbaar = "ja".equalsIgnoreCase(regel.text("adres_openbaar"));
        if (openbaar && soort.filter(besloten::contains).isPresent()) {
            regel.fault("adres_openbaar", "Het adres van een locatie van deze soort blijft besloten. Schrijf nee.");
        }
        return openbaar;
    }

    private void voegToe(Fields regel, Locatiemelding nieuw) {
        var eerder = meldingen.get(nieuw.locatie().code());
        if (eerder == null) {
            meldingen.put(nieuw.locatie().code(), nieuw);
        } else if (!zonderPlaatsen(eerder).equals(zonderPlaatsen(nieuw))) {
            regel.fault(
                    "code", "Deze code staat er al met andere gegevens. Maak de regels gelijk, behalve de plaatsen.");
        } else if (eerder.locatie().plaatsen().vanaf().keySet().stream()
                .anyMatch(nieuw.locatie().plaatsen().vanaf()::containsKey)) {
            regel.fault("vanaf", "Deze locatie staat er al met deze dag. Laat er één regel van staan.");
        } else {
            var samen = new TreeMap<>(eerder.locatie().plaatsen().vanaf());
            samen.putAll(nieuw.locatie().plaatsen().vanaf());
            meldingen.put(nieuw.locatie().code(), met(nieuw, new Plaatsenverloop(samen)));
        }
    }

    private static Locatiemelding zonderPlaatsen(Locatiemelding melding) {
        return met(melding, Plaatsenverloop.GEEN);
    }

    private static Locatiemelding met(Locatiemelding melding, Plaatsenverloop plaatsen) {
        return new Locatiemelding(melding.locatie().met(plaatsen), melding.adres(), melding.adresOpenbaar());
    }
}
