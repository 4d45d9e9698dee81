package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.realisatie.Stand;

/**
 * What Doorstroom itself knows on a day, beside what others told: opgaven from decisions and agreements, places of the
 * locaties it keeps, and housing from the grootboeken.
 *
 * @param metPlaatsen whether any locatie is known; without one nobody knows how many places there are
 * @param standOp the day of the standen: the beginning of the month for who may not see every day
 * @param regels the provincies, each followed by its veiligheidsregio's, and the country last
 */
public record Eigencijfers(boolean metPlaatsen, LocalDate standOp, List<Regel> regels) {
    public Eigencijfers {
        regels = List.copyOf(regels);
    }

    /**
     * One area.
     *
     * @param opgaven of the kinds that it has an opgave of its own for
     * @param plaatsen by column; one that isn't in it has none
     * @param stand of housing; empty unless every gemeente of the area has one
     */
    public record Regel(
            Gebied gebied, Map<Opgavesoort, Opgave> opgaven, Map<Kolom, Long> plaatsen, Optional<Stand> stand) {
        public Regel {
            opgaven = Map.copyOf(opgaven);
            plaatsen = Map.copyOf(plaatsen);
        }

        /** Places in a column. */
        public long plaatsen(Kolom kolom) {
            return plaatsen.getOrDefault(kolom, 0L);
        }

        /** Places that count for an opgave. */
        public long plaatsen(Opgavesoort soort) {
            return soort.kolommen().stream().mapToLong(this::plaatsen).sum();
        }
    }

    /** Whether Doorstroom knows nothing at all on this day. */
    public boolean isLeeg() {
        return !metPlaatsen
                && regels.stream()
                        .allMatch(regel ->
                                regel.opgaven().isEmpty() && regel.stand().isEmpty());
    }

    /** The line of an area; empty when it is no country, provincie or veiligheidsregio. */
    public Optional<Regel> regel(Gebiedscode gebied) {
        return regels.stream()
                .filter(regel -> regel.gebied().code().equals(gebied))
                .findFirst();
    }
}
