package nl.doorstroom.realisatie;

/** The same was booked by somebody else in the very same moment, or by somebody whose entries aren't to be seen. */
public final class GelijktijdigGeboektException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GelijktijdigGeboektException(Throwable oorzaak) {
        super("This was booked already", oorzaak);
    }
}
