package nl.doorstroom.toegang.aanmelden;

/** What the reception desk says to somebody whose identity is sure. */
public sealed interface Aanmelduitkomst {
    /** Come in; {@code naar} is the path to go to. */
    record Welkom(String naar) implements Aanmelduitkomst {}

    /** Nobody here knows this person, or the account or every appointment has ended. Which of these is not told. */
    record GeenToegang() implements Aanmelduitkomst {}
}
