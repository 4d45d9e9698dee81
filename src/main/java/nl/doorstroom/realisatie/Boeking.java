package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the grootboek. It is never changed and never removed.
 *
 * @param nummer order in which the entries of a gemeente were written; no two of the country are the same
 * @param gemeente whose it is, by its code on the day since which it holds
 * @param geldigOp day since which it holds: of a huisvesting the day somebody moved in
 * @param geregistreerdOp moment since which it is known; within a gemeente never before that of an earlier entry
 * @param boekstuk what it comes from
 * @param verwijzing what it is about, as a koppeling; null when nobody said
 */
public record Boeking(
        long nummer,
        Gebiedscode gemeente,
        Post post,
        LocalDate geldigOp,
        Instant geregistreerdOp,
        Handeling handeling,
        Boekstuk boekstuk,
        @Nullable String verwijzing) {
    /** The entry that this one says was wrong; empty when it says no such thing. */
    public OptionalLong corrigeert() {
        return handeling instanceof Handeling.Correctie(var van) ? OptionalLong.of(van) : OptionalLong.empty();
    }

    /** Whether it was known at a moment, be it corrected since. */
    boolean isBekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment);
    }

    @Override
    public String toString() {
        return nummer + ": " + post + " in " + gemeente + " op " + geldigOp + ", bekend sinds " + geregistreerdOp;
    }
}
