package nl.doorstroom.platform.rest;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** The question cannot be answered because of these faults; answered with 400 and all of them. */
final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Invoerfout> faults;

    InvalidInputException(List<Invoerfout> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Invoerfout> faults() {
        return faults;
    }
}
