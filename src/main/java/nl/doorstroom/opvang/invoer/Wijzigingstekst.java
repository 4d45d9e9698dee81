package nl.doorstroom.opvang.invoer;

import java.util.Optional;

/** What changes of something, in words. */
public final class Wijzigingstekst {
    private Wijzigingstekst() {}

    /**
     * Such as "plaatsen: 380 (was 350)"; empty when nothing changes.
     *
     * @param wat what it is called
     * @param was as one reads it; may be empty
     * @param wordt as one reads it; may be empty
     */
    public static Optional<String> van(String wat, String was, String wordt) {
        return was.equals(wordt)
                ? Optional.empty()
                : Optional.of(wat + ": " + leesbaar(wordt) + " (was " + leesbaar(was) + ")");
    }

    private static String leesbaar(String tekst) {
        return tekst.isEmpty() ? "leeg" : tekst;
    }
}
