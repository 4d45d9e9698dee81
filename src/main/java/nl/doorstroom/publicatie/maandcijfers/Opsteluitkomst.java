package nl.doorstroom.publicatie.maandcijfers;

/** What came of drawing up or publishing maandcijfers. */
public sealed interface Opsteluitkomst {
    /** It is done. */
    record Gedaan(Maandcode code) implements Opsteluitkomst {}

    /** It cannot be done; {@code reden} says why in plain Dutch, and what to do. */
    record Geweigerd(String reden) implements Opsteluitkomst {}
}
