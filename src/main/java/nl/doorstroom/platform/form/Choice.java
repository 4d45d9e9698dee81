package nl.doorstroom.platform.form;

/**
 * Something to choose in a form.
 *
 * @param explanation what it means; empty when the text says enough
 */
public record Choice(String value, String text, String explanation) {
    public Choice(String value, String text) {
        this(value, text, "");
    }
}
