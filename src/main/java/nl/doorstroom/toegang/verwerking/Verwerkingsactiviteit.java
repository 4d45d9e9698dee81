package nl.doorstroom.toegang.verwerking;

/**
 * Something that is done with personal data. Modules offer theirs as beans; together they are the register of AVG art. 30.
 *
 * @param code short name, as in {@code dossier-inzien}
 * @param naam as a heading
 * @param doel why it is done, as a sentence
 * @param grondslag the law it rests on
 */
public record Verwerkingsactiviteit(String code, String naam, String doel, String grondslag) {
    private static final String URI = "urn:doorstroom:verwerkingsactiviteit:";

    public Verwerkingsactiviteit {
        if (!code.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "Verwerkingsactiviteit (" + code + ") has a code of lower case words with hyphens");
        }
    }

    /** As the log names it; the same at every installation. */
    public String uri() {
        return URI + code;
    }

    @Override
    public String toString() {
        return naam;
    }
}
