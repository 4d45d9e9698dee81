package nl.doorstroom.toezicht;

/**
 * What a provincie makes public of its supervision. Trede and verwijtbaarheid never are.
 *
 * @param oordelen whether judgements of established rounds may be
 * @param mededelingen whether established mededelingen may be, with all that stands in them
 * @param grond on what that rests, in plain Dutch
 */
public record Openbaarheid(boolean oordelen, boolean mededelingen, String grond) {
    /** As long as a provincie said nothing: closed. */
    public static final Openbaarheid GESLOTEN =
            new Openbaarheid(false, false, "De provincie heeft nog niet gekozen wat zij openbaar maakt.");
}
