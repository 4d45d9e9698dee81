package nl.doorstroom.platform.rest;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** What was asked was right when it was made, but somebody else was first; answered with 409 and all that stands in the way. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Invoerfout> faults;

    public ConflictException(List<Invoerfout> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Invoerfout> faults() {
        return faults;
    }
}
