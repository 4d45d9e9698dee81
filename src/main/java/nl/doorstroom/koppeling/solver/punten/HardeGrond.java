package nl.doorstroom.koppeling.solver.punten;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Where a hard ground binds a household to.
 *
 * @param gebieden gemeenten or regions, at least one; a gemeente that is one of them or lies in one of them will do
 */
public record HardeGrond(Grond grond, Set<Gebiedscode> gebieden) {
    public HardeGrond {
        gebieden = Set.copyOf(gebieden);
        if (gebieden.isEmpty()) {
            throw new IllegalArgumentException("HardeGrond " + grond + " must say where it binds to.");
        }
    }

    boolean laatToe(Gemeenteprofiel gemeente) {
        for (var gebied : gebieden) {
            if (gemeente.isOfLigtIn(gebied)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return grond.naam() + " in "
                + new TreeSet<>(gebieden).stream().map(Gebiedscode::waarde).collect(Collectors.joining(" of "));
    }
}
