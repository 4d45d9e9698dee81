package nl.doorstroom.opvang.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.upload.Sheet;

/** Reads how many people lived at locaties, line by line, and gathers all that is wrong. Each reader is used once. */
public final class Bezettingslezer {
    /** The columns, in any order. */
    public static final List<String> KOLOMMEN = List.of("code", "dag", "bewoners");

    private static final int MEEST = 99_999;

    private final Map<String, Locatie> locaties;
    private final Invoerrecht recht;
    private final LocalDate vandaag;
    private final List<Bezetting> bezettingen = new ArrayList<>();
    private final Set<Plek> gezien = new HashSet<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    /** @param locaties by code */
    public Bezettingslezer(Map<String, Locatie> locaties, Invoerrecht recht, LocalDate vandaag) {
        this.locaties = Map.copyOf(locaties);
        this.recht = recht;
        this.vandaag = vandaag;
    }

    private record Plek(String code, LocalDate dag) {}

    /** Reads all of a sheet. */
    public void lees(Sheet blad) {
        var kolommen = Columns.of(blad, KOLOMMEN, List.of());
        fouten.addAll(kolommen.faults());
        if (fouten.isEmpty()) {
            blad.lines().forEach(regel -> leesRegel(kolommen.fields(regel, fouten)));
        }
    }

    /** What was read; complete when there are no faults. */
    public List<Bezetting> bezettingen() {
        return List.copyOf(bezettingen);
    }

    /** In order of line. */
    public List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private void leesRegel(Fields regel) {
        int eerder = fouten.size();
        toetsLocatie(regel);
        var dag = regel.day("dag");
        dag.filter(een -> een.isAfter(vandaag))
                .ifPresent(_ -> regel.fault("dag", "Deze dag moet nog komen. Neem " + vandaag + " of eerder."));
        var bewoners = regel.number("bewoners", MEEST);
        if (fouten.size() == eerder) {
            var een = new Bezetting(regel.text("code"), dag.orElseThrow(), bewoners.orElseThrow());
            if (gezien.add(new Plek(een.locatie(), een.dag()))) {
                bezettingen.add(een);
            } else {
                regel.fault("dag", "Deze locatie staat er al met deze dag. Laat er één regel van staan.");
            }
        }
    }

    private void toetsLocatie(Fields regel) {
        var locatie = locaties.get(regel.text("code"));
        if (locatie == null) {
            regel.fault("code", "Deze locatie kennen wij niet. Leg eerst de locatie vast.");
        } else if (!recht.mag(locatie.soort(), locatie.gemeente())) {
            regel.fault("code", "Je mag over deze locatie niets vastleggen.");
        }
    }
}
