package nl.doorstroom.realisatie.invoer;

/** Told how far the work is; stops the work when somebody cancelled it. */
@FunctionalInterface
interface Teller {
    /**
     * @param regels handled by now
     * @throws GestoptException when there is no need to go on
     */
    void staatOp(int regels);

    /** Ends work that somebody cancelled, or that another took for dead; never leaves this package. */
    final class GestoptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GestoptException() {
            super("The work was stopped");
        }
    }
}
