package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Oordeel;

/** What a provincie thought of a half-year of a gemeente. */
public sealed interface Uitkomst {
    /** As it is told, in the words of the beleidsregel: <i>adequaat</i>, <i>aangehouden tot 1 april 2021</i>. */
    String naam(Beleidsregel regel);

    /** Its place on the scale of the beleidsregel; empty when it is to be judged later. */
    default Optional<Oordeel> op(Beleidsregel regel) {
        return Optional.empty();
    }

    /** @param code on the scale of the beleidsregel */
    record Geoordeeld(String code) implements Uitkomst {
        @Override
        public String naam(Beleidsregel regel) {
            return regel.oordeel(code).map(Oordeel::naam).orElse(code);
        }

        @Override
        public Optional<Oordeel> op(Beleidsregel regel) {
            return regel.oordeel(code);
        }
    }

    /** Judged later, on that day. */
    record Aangehouden(LocalDate tot) implements Uitkomst {
        @Override
        public String naam(Beleidsregel regel) {
            return "aangehouden tot " + DutchFormat.date(tot);
        }
    }
}
