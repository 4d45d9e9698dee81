package nl.doorstroom.taakstelling;

/** Who worked out the figures per gemeente of a version. */
public enum Herkomst {
    /** Printed per gemeente in an official table. */
    OFFICIEEL("officieel gepubliceerd"),
    /** Only the national total is official; Doorstroom divided it by the same rules. */
    BEREKEND("berekend door Doorstroom");

    private final String naam;

    Herkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
