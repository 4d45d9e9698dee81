package nl.doorstroom.toezicht;

/**
 * A paper as a file.
 *
 * @param naam without ending
 * @param sha256 of what is in it, in hexadecimals
 */
public record Stukbestand(String naam, Formaat formaat, byte[] inhoud, String sha256) {
    /** In what a paper can be had. */
    public enum Formaat {
        PDF,
        ODT
    }
}
