package nl.doorstroom.toegang.dossier;

/** What came of judging a noodinzage. */
public sealed interface Oordeeluitkomst {
    /** The judgement stands. */
    record Gegeven(Noodinzage noodinzage) implements Oordeeluitkomst {}

    /** There is none to judge, or somebody judged it already. */
    record NietTeBeoordelen() implements Oordeeluitkomst {}

    /** Whoever asked for it doesn't judge it. */
    record Eigen(Noodinzage noodinzage) implements Oordeeluitkomst {}
}
