package nl.doorstroom.realisatie.verschil;

import java.time.Instant;
import java.util.OptionalLong;

/** One step of the gemeente or COA about a month. It is never changed; a later one may answer it. */
public sealed interface Zet {
    /** By whom and when, and what both counted then. */
    Stempel stempel();

    /** What was said with it; empty when nothing was. */
    String tekst();

    /**
     * By whom and when, and what both counted then.
     *
     * @param auteur role and organisation as they were called then
     * @param telling of the gemeente, with this zet; empty when there was none yet
     * @param coa people in the grootboek in that month as known then
     * @param synthetisch made up for the demonstration
     */
    record Stempel(Partij partij, String auteur, Instant op, OptionalLong telling, long coa, boolean synthetisch) {
        /** Gemeente less COA; empty without a telling. */
        public OptionalLong verschil() {
            return telling.isEmpty() ? OptionalLong.empty() : OptionalLong.of(telling.getAsLong() - coa);
        }

        boolean isAnders() {
            return verschil().orElse(0) != 0;
        }
    }

    /** What the gemeente counted itself, or counted anew. */
    record Telling(Stempel stempel, String tekst) implements Zet {}

    /** A question or an answer. */
    record Bericht(Stempel stempel, String tekst) implements Zet {}

    /** Why the difference there is then may stay. */
    record Verklaring(Stempel stempel, Reden reden, String tekst) implements Zet {}

    /** Why a verklaring won't do. */
    record Heropening(Stempel stempel, String tekst) implements Zet {}
}
