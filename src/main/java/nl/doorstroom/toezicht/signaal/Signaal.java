package nl.doorstroom.toezicht.signaal;

import java.util.List;

/** Something in the figures of a gemeente to look at: its parts, and no verdict. */
public sealed interface Signaal permits TeLangzaam, Mijlpaalsignaal, Stapel, CijfersGewijzigd {
    /** What it is about, in a few words. */
    String naam();

    /** What is seen, as a sentence. */
    String zin();

    /** The figures that it follows from. */
    List<Deel> delen();
}
