package nl.doorstroom.opvang;

import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.toegang.Schrijver;

/** Something that was told of a project. */
public sealed interface Projectgebeurtenis {
    /** Who told it, and when. */
    Schrijver door();

    /** What it would become: when it began, and each time that this was put right. */
    record Beschreven(Projectgegevens gegevens, Schrijver door) implements Projectgebeurtenis {}

    /** How it went. */
    record Gemeld(Projectfeit feit, Schrijver door) implements Projectgebeurtenis {}
}
