package nl.doorstroom.toegang.verwerking;

import java.time.Instant;
import java.util.Optional;

/**
 * One operation on personal data, by the fields of the standard.
 *
 * @param traceId what it was part of
 * @param operationId this operation
 * @param parentOperationId the operation of ours that asked for it
 * @param foreignOperation the operation at somebody else that asked for it
 * @param naam what was done, as in {@code dossier lezen}
 * @param begin when it began
 * @param einde when it ended
 * @param resource the program that did it, name and version
 * @param activiteit URI of the {@link Verwerkingsactiviteit}
 */
public record Verwerking(
        String traceId,
        String operationId,
        Optional<String> parentOperationId,
        Optional<String> foreignOperation,
        String naam,
        Status status,
        Instant begin,
        Instant einde,
        String resource,
        String activiteit,
        Betrokkene betrokkene) {
    /** How it ended, in the words of the standard. */
    public enum Status {
        UNSET("onbekend"),
        OK("gelukt"),
        ERROR("mislukt");

        private final String naam;

        Status(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    @Override
    public String toString() {
        return naam + ", " + status.naam() + " om " + begin;
    }
}
