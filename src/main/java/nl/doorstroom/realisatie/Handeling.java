package nl.doorstroom.realisatie;

/** By which act a boeking came into the grootboek. */
public sealed interface Handeling {
    /** Something new was told. */
    record Registratie() implements Handeling {}

    /**
     * We were wrong: from now on this is known instead. Of each boeking there is one at most; who sees more to correct
     * corrects the correctie.
     *
     * @param van number of the boeking that was wrong
     */
    record Correctie(long van) implements Handeling {}

    /**
     * The world changed: what was known before stays true of its time, and this comes on top.
     *
     * @param van number of the boeking it goes on from
     */
    record Actualisatie(long van) implements Handeling {}
}
