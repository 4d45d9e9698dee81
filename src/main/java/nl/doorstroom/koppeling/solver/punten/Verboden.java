package nl.doorstroom.koppeling.solver.punten;

import java.util.ArrayList;
import java.util.List;

/** The rules that rule a pair out. */
final class Verboden {
    private Verboden() {}

    /** Whether any rule is broken; the same rules as {@link #alle}, without making anything. */
    static boolean geldt(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        for (var grond : huishouden.gronden()) {
            if (!grond.laatToe(gemeente)) {
                return true;
            }
        }
        return teKlein(huishouden, gemeente) || nietToegankelijk(huishouden, gemeente);
    }

    /** Every rule that is broken, hard grounds first. */
    static List<Verbod> alle(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var verboden = new ArrayList<Verbod>();
        for (var grond : huishouden.gronden()) {
            if (!grond.laatToe(gemeente)) {
                verboden.add(new Verbod.Elders(grond));
            }
        }
        if (teKlein(huishouden, gemeente)) {
            verboden.add(new Verbod.TeKleineWoningen(
                    huishouden.woonbehoefte().slaapkamers(), gemeente.woningen().meesteSlaapkamers()));
        }
        if (nietToegankelijk(huishouden, gemeente)) {
            verboden.add(new Verbod.NietToegankelijk());
        }
        return verboden;
    }

    private static boolean teKlein(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return huishouden.woonbehoefte().slaapkamers() > gemeente.woningen().meesteSlaapkamers();
    }

    private static boolean nietToegankelijk(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return huishouden.woonbehoefte().toegankelijk() && !gemeente.woningen().toegankelijk();
    }
}
