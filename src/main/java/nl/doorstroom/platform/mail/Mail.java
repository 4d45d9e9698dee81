package nl.doorstroom.platform.mail;

/**
 * A mail to one person.
 *
 * @param to an address, never printed
 * @param text in plain Dutch
 * @param unsubscribe address of ours where a single POST ends these mails (RFC 8058); empty when it is no subscription
 */
public record Mail(String to, String subject, String text, String unsubscribe) {
    private static final int LONGEST_ADDRESS = 254;

    public Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("A mail needs one address");
        }
        if (subject.chars().anyMatch(Character::isISOControl)
                || unsubscribe.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A header has one line");
        }
    }

    /** Whether mail can be sent there: one plain address, with nothing that could add a header or a second one. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && text.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    }

    @Override
    public String toString() {
        return "Mail \"" + subject + "\"";
    }
}
