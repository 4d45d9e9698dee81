package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.invoer.Gemeenteveld;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.upload.Sheet;

/** Understands a project as somebody typed it. */
final class Projectlezer {
    /** The fields, as the form names them. */
    static final List<String> VELDEN =
            List.of("code", "naam", "soort", "gemeente", "partij", "plaatsen", "toelichting", "opening");

    private static final int MEEST = 99_999;

    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Fields regel;
    private final Gebiedsindeling indeling;

    Projectlezer(Projectvraag vraag, Gebiedsindeling indeling) {
        this.indeling = indeling;
        var line = new Sheet.Line(0, VELDEN.stream().map(vraag.veld()).toList());
        var blad = new Sheet(VELDEN, 0, List.of(line));
        regel = Columns.of(blad, VELDEN, List.of()).fields(line, fouten);
    }

    List<Invoerfout> fouten() {
        return fouten;
    }

    /** Empty when there are faults. */
    Optional<Projectgegevens> lees() {
        var code = regel.required("code", 30, "Geef het project een code, zoals LELYSTAD-1.");
        code.filter(een -> !een.matches("[A-Z0-9]+(-[A-Z0-9]+)*"))
                .ifPresent(_ -> regel.fault("code", "Gebruik hoofdletters, cijfers en streepjes, zoals LELYSTAD-1."));
        var naam = regel.required("naam", 200, "Schrijf hoe het project heet, zonder adres.");
        var soort = regel.choice("soort", Locatiesoort.values(), Locatiesoort::name);
        var partij = regel.choice("partij", Partij.values(), Partij::name);
        var gemeente = new Gemeenteveld(indeling).lees(regel, soort, Locatieinvoer::mag);
        var plaatsen = regel.number("plaatsen", MEEST);
        plaatsen.filter(een -> een == 0).ifPresent(_ -> regel.fault("plaatsen", "Schrijf hoeveel plaatsen er komen."));
        var toelichting = regel.optional("toelichting", 2000);
        return fouten.isEmpty()
                ? Optional.of(new Projectgegevens(
                        code.orElseThrow(),
                        naam.orElseThrow(),
                        soort.orElseThrow(),
                        gemeente.orElseThrow(),
                        partij.orElseThrow(),
                        plaatsen.orElseThrow(),
                        toelichting.orElseThrow()))
                : Optional.empty();
    }

    /** When it is expected to open; empty with a fault. */
    Optional<LocalDate> opening() {
        return regel.day("opening");
    }
}
