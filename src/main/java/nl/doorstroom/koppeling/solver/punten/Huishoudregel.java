package nl.doorstroom.koppeling.solver.punten;

/** How the contributions of the members that a criterion concerns become the one of the household. */
public enum Huishoudregel {
    /** Every member counts fully, so a large household can get more. */
    SOM("opgeteld over het huishouden"),
    /** The sum divided by the number of members concerned, rounded to 1/10.000 point, a half up. */
    GEMIDDELDE("gemiddeld over het huishouden"),
    /** The member who gets the least decides. */
    SLECHTST_AF("wat het lid krijgt dat het minst krijgt");

    private final String tekst;

    Huishoudregel(String tekst) {
        this.tekst = tekst;
    }

    /** The rule in plain Dutch, after a number of points. */
    public String tekst() {
        return tekst;
    }

    /**
     * One contribution from those of the members.
     *
     * @param waarden in 1/10.000 point; only the first {@code aantal} count
     * @param aantal 0 when the criterion concerns nobody: then the contribution is 0
     */
    long vatSamen(long[] waarden, int aantal) {
        if (aantal == 0) {
            return 0;
        }
        return switch (this) {
            case SOM -> som(waarden, aantal);
            case GEMIDDELDE -> Rekenregels.deel(som(waarden, aantal), aantal);
            case SLECHTST_AF -> kleinste(waarden, aantal);
        };
    }

    private static long som(long[] waarden, int aantal) {
        long som = 0;
        for (int lid = 0; lid < aantal; lid++) {
            som += waarden[lid];
        }
        return som;
    }

    private static long kleinste(long[] waarden, int aantal) {
        long kleinste = waarden[0];
        for (int lid = 1; lid < aantal; lid++) {
            kleinste = Math.min(kleinste, waarden[lid]);
        }
        return kleinste;
    }
}
