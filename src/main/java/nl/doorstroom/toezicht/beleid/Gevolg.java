package nl.doorstroom.toezicht.beleid;

/** What follows when all conditions of a rule hold. */
public sealed interface Gevolg {
    /** @param oordeel on the scale of the provincie */
    record Oordelen(Oordeel oordeel, Beweging beweging) implements Gevolg {}

    /** No judgement before the milestone that is open. */
    record Aanhouden() implements Gevolg {}
}
