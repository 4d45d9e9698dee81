package nl.doorstroom.platform.planning;

/** A run of a planned job failed; the log says with what kind of fault. */
public final class JobFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFailedException(String name) {
        super("Job " + name + " failed");
    }
}
