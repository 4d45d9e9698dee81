package nl.doorstroom.platform.upload;

/** Ends the reading of a file of which nothing can be used; never leaves this package. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String value;

    /** @param explanation in plain Dutch: what is wrong and what to do */
    UnreadableException(String value, String explanation) {
        super(explanation);
        this.value = value;
    }

    String value() {
        return value;
    }

    String explanation() {
        return String.valueOf(getMessage());
    }
}
