package nl.doorstroom.kern;

/** The legal ground of a rule: {@code Huisvestingswet 2014, artikel 29 lid 1}. */
public record Grondslag(String regeling, String artikel) {
    @Override
    public String toString() {
        return regeling + ", artikel " + artikel;
    }
}
