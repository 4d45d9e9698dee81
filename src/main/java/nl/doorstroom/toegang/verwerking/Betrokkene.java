package nl.doorstroom.toegang.verwerking;

/**
 * Whom personal data are about, by a pseudonym: never a BSN or a name.
 *
 * @param soort kind of pseudonym, as in {@code dossiernummer}
 */
public record Betrokkene(String soort, String id) {
    public static Betrokkene dossier(String nummer) {
        return new Betrokkene("dossiernummer", nummer);
    }

    /** One text for both. */
    String sleutel() {
        return soort + ":" + id;
    }

    @Override
    public String toString() {
        return "betrokkene (" + soort + ")";
    }
}
