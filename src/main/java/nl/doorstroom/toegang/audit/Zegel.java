package nl.doorstroom.toegang.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the chain that was written down elsewhere: whoever rewrites the chain from some row on can mend everything in
 * the database, but not what others wrote down.
 */
public record Zegel(long volgnummer, String hash) {
    private static final Pattern VORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /** As {@code 12:ab…}. */
    public static Optional<Zegel> lees(String tekst) {
        var gevonden = VORM.matcher(tekst.strip());
        return gevonden.matches()
                ? Optional.of(new Zegel(Long.parseLong(gevonden.group(1)), gevonden.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return volgnummer + ":" + hash;
    }
}
