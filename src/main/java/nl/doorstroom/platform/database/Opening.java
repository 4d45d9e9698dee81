package nl.doorstroom.platform.database;

/** What came of opening a database: it answers, or there is a reason in plain Dutch why not. */
public sealed interface Opening {
    /** The database answers; whoever asked for it closes it. */
    record Opened(Database database) implements Opening {}

    /** The folder is in use by a Doorstroom that runs; {@code reason} names folder, process and address. */
    record Occupied(String reason) implements Opening {}

    /** It cannot be used; {@code reason} says what is the matter and what to do. Nothing was changed. */
    record Refused(String reason) implements Opening {}
}
