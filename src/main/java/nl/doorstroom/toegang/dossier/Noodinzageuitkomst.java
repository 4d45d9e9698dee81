package nl.doorstroom.toegang.dossier;

/** What came of asking for a noodinzage. */
public sealed interface Noodinzageuitkomst {
    /** The dossier is open. */
    record Verleend(Noodinzage noodinzage) implements Noodinzageuitkomst {}

    /** The reason says too little, or far too much. */
    record RedenPastNiet(int minstens, int hoogstens) implements Noodinzageuitkomst {}

    /** There is no such dossier that an emergency can open. */
    record Onbekend(String nummer) implements Noodinzageuitkomst {}

    /** Whoever asks can read it already. */
    record AlToegang(String nummer) implements Noodinzageuitkomst {}

    /** Enough for a day; more would be browsing. */
    record TeVaak(int perDag) implements Noodinzageuitkomst {}
}
