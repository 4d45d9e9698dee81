package nl.doorstroom.toegang.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One dossier opened to one person for a few hours. Names are as they were then.
 *
 * @param nummer of the dossier
 * @param reden why, in the words of who asked
 * @param beeindigdOp when it was ended early; null when it was not
 */
public record Noodinzage(
        UUID id,
        String nummer,
        Gebiedscode gemeente,
        Vrager vrager,
        String reden,
        Instant begonnenOp,
        Instant geldigTot,
        @Nullable Instant beeindigdOp,
        Optional<Beoordeling> beoordeling) {
    /** Who asked. */
    public record Vrager(AccountId account, String naam, String rol, String organisatie) {
        @Override
        public String toString() {
            return rol + " van " + organisatie;
        }
    }

    /** What the organisation of the gemeente thinks of it. */
    public record Beoordeling(Oordeel oordeel, String toelichting, String door, Instant op) {}

    /** Whether it was right to look. */
    public enum Oordeel {
        TERECHT("terecht"),
        ONTERECHT("onterecht");

        private final String naam;

        Oordeel(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    public boolean isGeldigOp(Instant moment) {
        return beeindigdOp == null && moment.isBefore(geldigTot);
    }

    @Override
    public String toString() {
        return "noodinzage in " + nummer + " door " + vrager;
    }
}
