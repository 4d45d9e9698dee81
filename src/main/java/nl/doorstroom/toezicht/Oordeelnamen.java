package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Oordeel;

/** What was established, in the words of the beleidsregel of that day. */
record Oordeelnamen(List<Beleidsregel> regels) {
    String van(JdbcOordeelStore.Vastgesteld een) {
        return switch (een.oordeel().uitkomst()) {
            case Uitkomst.Geoordeeld(var code) -> naam(code, een.ronde());
            case Uitkomst.Aangehouden(var tot) -> "aangehouden tot " + DutchFormat.date(tot);
        };
    }

    private String naam(String code, Rondecode ronde) {
        return regels.stream()
                .filter(regel -> regel.geldig().bevat(ronde.peildatum()))
                .flatMap(regel -> regel.oordelen().stream())
                .filter(een -> een.code().equals(code))
                .map(Oordeel::naam)
                .findFirst()
                .orElse(code);
    }
}
