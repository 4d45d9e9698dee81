package nl.doorstroom.realisatie;

import java.time.LocalDate;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have booked.
 *
 * @param regel line in the file it stands in; 0 for none
 * @param geldigOp day since which it holds
 * @param verwijzing what it is about, as a koppeling, at most 100 characters and nothing personal; null for nothing
 * @param sleutel by which the same line is known when it is offered again; null when it has none
 */
public record Opdracht(
        int regel,
        Gebiedscode gemeente,
        Post post,
        LocalDate geldigOp,
        Handeling handeling,
        @Nullable String verwijzing,
        @Nullable String sleutel) {
    /** Something new, of which nothing else is known. */
    public static Opdracht nieuw(Gebiedscode gemeente, Post post, LocalDate geldigOp) {
        return new Opdracht(0, gemeente, post, geldigOp, new Handeling.Registratie(), null, null);
    }

    @Override
    public String toString() {
        return post + " in " + gemeente + " op " + geldigOp;
    }
}
