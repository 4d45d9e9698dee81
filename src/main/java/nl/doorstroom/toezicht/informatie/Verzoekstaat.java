package nl.doorstroom.toezicht.informatie;

import java.time.LocalDate;

/** Where a request for information stands on a day. */
public sealed interface Verzoekstaat {
    /** The gemeente has until and including that day. */
    record Open(LocalDate uiterlijk) implements Verzoekstaat {}

    /** That day passed without an answer; an answer is still welcome. */
    record TeLaat(LocalDate uiterlijk) implements Verzoekstaat {}

    /**
     * There is an answer.
     *
     * @param op the day of the first one
     * @param opTijd whether that day was within the term
     */
    record Beantwoord(LocalDate op, boolean opTijd) implements Verzoekstaat {}

    /** The provincie does not ask any more. */
    record Ingetrokken(LocalDate op) implements Verzoekstaat {}

    /** As screens say it: <i>open</i>. */
    default String naam() {
        return switch (this) {
            case Open _ -> "open";
            case TeLaat _ -> "te laat";
            case Beantwoord een -> een.opTijd ? "beantwoord" : "beantwoord, te laat";
            case Ingetrokken _ -> "ingetrokken";
        };
    }

    /** Whether the gemeente still has to answer. */
    default boolean wacht() {
        return this instanceof Open || this instanceof TeLaat;
    }
}
