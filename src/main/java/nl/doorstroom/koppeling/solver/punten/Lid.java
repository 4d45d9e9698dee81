package nl.doorstroom.koppeling.solver.punten;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household: only what the criteria need.
 *
 * @param ervaring sectors in which the member worked; empty when none
 * @param school null for who does not go to school
 */
public record Lid(
        Leeftijdsgroep leeftijd,
        Opleidingsniveau opleiding,
        Set<Sector> ervaring,
        @Nullable Schoolgang school) {
    public Lid {
        ervaring = Set.copyOf(ervaring);
    }

    /** Somebody of working age who does not go to school. */
    public static Lid werkzaam(Opleidingsniveau opleiding, Set<Sector> ervaring) {
        return new Lid(Leeftijdsgroep.WERKZAME_LEEFTIJD, opleiding, ervaring, null);
    }

    /** A child that goes to school. */
    public static Lid scholier(Schoolgang school) {
        return new Lid(Leeftijdsgroep.KIND, Opleidingsniveau.GEEN, Set.of(), school);
    }

    boolean heeftWerkzameLeeftijd() {
        return leeftijd == Leeftijdsgroep.WERKZAME_LEEFTIJD;
    }
}
