package nl.doorstroom.verdeling;

/** How the exact outcome of a key becomes whole places. */
public enum Afrondregel {
    /** Whole parts first, the rest to the largest remainders; the sum is always the total. */
    GROOTSTE_RESTEN("grootste resten"),
    /** Everybody to the nearest whole number, a half up; the sum may differ from the total. */
    NAAR_DICHTSTBIJ("ieder naar het dichtstbijzijnde gehele getal"),
    /** Shares to the nearest 0,01 % first, then as {@link #NAAR_DICHTSTBIJ}; the sum may differ from the total. */
    AANDELEN_OP_HONDERDSTE_PROCENT("aandelen op 0,01 % afgerond, dan ieder naar het dichtstbijzijnde gehele getal");

    private final String naam;

    Afrondregel(String naam) {
        this.naam = naam;
    }

    /** The rule in plain Dutch. */
    public String naam() {
        return naam;
    }
}
