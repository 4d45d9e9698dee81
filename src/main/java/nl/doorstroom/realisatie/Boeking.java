package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * One entry of the grootboek. It is never changed and never removed.
 *
 * @param nummer order in which entries were written, over all gemeenten, from 1
 * @param gemeente whose it is, by its code on the day since which it holds
 * @param geldigOp day since which it holds: of a huisvesting the day somebody moved in
 * @param geregistreerdOp moment since which it is known; within a gemeente never before that of an earlier entry
 * @param bron who says so
 */
public record Boeking(
        long nummer,
        Gebiedscode gemeente,
        Post post,
        LocalDate geldigOp,
        Instant geregistreerdOp,
        Handeling handeling,
        Bron bron) {
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
