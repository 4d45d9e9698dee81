package nl.doorstroom.opvang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;

/** Reads by what every gemeente counts, and gathers all that is wrong with it. Each is used once. */
public final class Spreidingslezer {
    private static final String GEMEENTE = "gemeente";
    private static final String FACTOR = "factor";

    /** Columns that a file must have. */
    public static final List<String> KOLOMMEN = List.of(GEMEENTE, FACTOR);

    /** For the eye: what stands in it is not read. */
    public static final String NAAM = "naam";

    private static final int MEEST = 999;
    private static final int CIJFERS = 6;

    private final Gebiedsindeling indeling;
    private final Map<Gebiedscode, BigDecimal> welvaart = new HashMap<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    Spreidingslezer(Gebiedsindeling indeling) {
        this.indeling = indeling;
    }

    void lees(Sheet blad) {
        var kolommen = Columns.of(blad, KOLOMMEN, List.of(NAAM));
        fouten.addAll(kolommen.faults());
        if (!fouten.isEmpty()) {
            return;
        }
        blad.lines().forEach(regel -> leesRegel(kolommen.fields(regel, fouten)));
        indeling.gemeenten().stream()
                .filter(een -> !welvaart.containsKey(een.code()))
                .forEach(een -> fouten.add(
                        Invoerfout.inVeld(Sheets.FILE, een.naam(), "De regel van " + een.naam() + " ontbreekt.")));
    }

    private void leesRegel(Fields regel) {
        var gemeente = gemeente(regel.text(GEMEENTE)).map(Gebied::code);
        var factor = regel.decimal(FACTOR, MEEST, CIJFERS);
        if (gemeente.isEmpty()) {
            regel.fault(
                    GEMEENTE, "Deze gemeente kennen wij niet op die dag. Schrijf de naam of de code, zoals GM0995.");
        } else if (welvaart.putIfAbsent(gemeente.get(), factor.orElse(BigDecimal.ONE)) != null) {
            regel.fault(GEMEENTE, "Deze gemeente staat er al. Laat er één regel van staan.");
        }
        if (factor.isPresent() && factor.get().signum() == 0) {
            regel.fault(FACTOR, "Schrijf een getal boven 0: met 0 zou een gemeente niets krijgen.");
        }
    }

    private Optional<Gebied> gemeente(String tekst) {
        return Gebiedscode.isCode(tekst) && new Gebiedscode(tekst).soort() == Gebiedsoort.GEMEENTE
                ? indeling.find(new Gebiedscode(tekst))
                : indeling.findOpNaam(tekst, Gebiedsoort.GEMEENTE);
    }

    Map<Gebiedscode, BigDecimal> welvaart() {
        return Map.copyOf(welvaart);
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }
}
