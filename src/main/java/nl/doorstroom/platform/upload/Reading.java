package nl.doorstroom.platform.upload;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What became of a file that was read. */
public sealed interface Reading {
    /** The whole file was understood. */
    record Read(Sheet sheet) implements Reading {}

    /** Nothing of it was taken; these are all the faults found. */
    record Refused(List<Invoerfout> faults) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
