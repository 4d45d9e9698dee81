package nl.doorstroom.verdeling;

/** How a quotient became a number of places. */
public enum Afronding {
    OMHOOG("naar boven afgerond"),
    OMLAAG("naar beneden afgerond"),
    PRECIES("precies"),
    /** The quotient stood exactly on the boundary, together with that of another unit; the tie rule decided. */
    GELIJKE_STAND("na gelijke stand"),
    /** The unit would not reach the minimum and gets nothing. */
    ONDER_MINIMUM("onder het minimum, dus");

    private final String tekst;

    Afronding(String tekst) {
        this.tekst = tekst;
    }

    /** The words between the quotient and the number in a worked sum. */
    public String tekst() {
        return tekst;
    }

    static Afronding tussen(Breuk quotient, long aantal) {
        var teken = Breuk.van(aantal).compareTo(quotient);
        return teken == 0 ? PRECIES : teken > 0 ? OMHOOG : OMLAAG;
    }
}
