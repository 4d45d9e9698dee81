package nl.doorstroom.toezicht.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;

/** The requirements of a step, all gathered before it is taken. */
record Eisen(Tredebesluit genomen, List<String> redenen) {
    static Eisen van(Tredebesluit genomen, Optional<Tredebesluit> vorige) {
        return new Eisen(genomen, new ArrayList<>())
                .eis(
                        vorige.isEmpty()
                                || !genomen.genomenOp().isBefore(vorige.get().genomenOp()),
                        "Dit besluit ligt voor het vorige besluit"
                                + vorige.map(een -> ", van " + DutchFormat.date(een.genomenOp()))
                                        .orElse("")
                                + ".");
    }

    Eisen eis(boolean geldt, String anders) {
        if (!geldt) {
            redenen.add(anders);
        }
        return this;
    }

    Eisen later(LocalDate dag, String waarom) {
        return eis(
                dag.isAfter(genomen.genomenOp()),
                waarom + ": kies een dag na " + DutchFormat.date(genomen.genomenOp()) + ".");
    }

    Tredeuitkomst dan(Toezichtstaat staat) {
        return redenen.isEmpty() ? new Tredeuitkomst.Gezet(staat) : new Tredeuitkomst.Geweigerd(redenen);
    }
}
