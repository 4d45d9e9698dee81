package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Gebiedscode;

/** A part of supervision that has something to tell in the dossier of a gemeente and in the calendar of terms. */
interface Dossierbron {
    /** What it knows of a gemeente, as far as whoever acts may see it; in any order. */
    List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente);

    /** The terms that run or ran out unanswered, of every gemeente that whoever acts may see. */
    List<Looptermijn> termijnen();
}
