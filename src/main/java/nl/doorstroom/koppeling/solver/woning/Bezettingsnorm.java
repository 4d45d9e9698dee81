package nl.doorstroom.koppeling.solver.woning;

/**
 * How many may share a bedroom: a rule of the gemeente, which it can change.
 *
 * @param personenPerSlaapkamer 1 or more
 */
public record Bezettingsnorm(int personenPerSlaapkamer) {
    public Bezettingsnorm {
        if (personenPerSlaapkamer < 1) {
            throw new IllegalArgumentException(
                    "Bezettingsnorm needs 1 or more per slaapkamer, not " + personenPerSlaapkamer + ".");
        }
    }

    /** Bedrooms that so many persons need at least; a person alone needs none, a studio will do. */
    public int slaapkamers(int personen) {
        return personen == 1 ? 0 : Math.ceilDiv(personen, personenPerSlaapkamer);
    }
}
