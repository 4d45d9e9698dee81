package nl.doorstroom.bench;

import java.util.List;

/** A request that was not answered with 200, after which figures mean nothing. */
final class FailedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedRequestException(int requests, List<String> faults) {
        super(faults.size() + " van de " + requests + " aanvragen mislukten; de eerste: " + faults.getFirst() + ".");
    }

    /** Passes when nothing went wrong. */
    static void check(int requests, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new FailedRequestException(requests, faults);
        }
    }
}
