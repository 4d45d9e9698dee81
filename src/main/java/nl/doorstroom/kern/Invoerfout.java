package nl.doorstroom.kern;

/**
 * One fault in what somebody handed in: where it stands, what stood there and what to do about it.
 *
 * @param regel line in the file, 1 is the header; 0 when the fault is in no line in particular
 * @param veld column or field, as the file or form names it
 * @param waarde what stood there, as it was written
 * @param uitleg in plain Dutch: what is wrong and what to do
 */
public record Invoerfout(int regel, String veld, String waarde, String uitleg) {
    /** A fault of a field that stands in no file. */
    public static Invoerfout inVeld(String veld, String waarde, String uitleg) {
        return new Invoerfout(0, veld, waarde, uitleg);
    }

    @Override
    public String toString() {
        var plaats = regel == 0 ? veld : "regel " + regel + ", " + veld;
        return plaats + " (" + waarde + "): " + uitleg;
    }
}
