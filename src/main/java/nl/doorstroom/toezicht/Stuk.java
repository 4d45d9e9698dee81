package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.stuk.Stukinhoud;
import nl.doorstroom.toezicht.stuk.Stuktabel;

/**
 * A letter or report of a round, as far as whoever acts may see it.
 *
 * @param versies the texts in the order of writing; outside the provincie only the one that was established
 * @param vastgesteld empty as long as it is a draft
 * @param ingetrokken why it does not go out; empty unless that was said
 */
public record Stuk(
        Stukkop kop, List<Versie> versies, Optional<Vaststelling> vastgesteld, Optional<Intrekking> ingetrokken) {
    /** How it stands with a paper. */
    public enum Staat {
        CONCEPT("concept"),
        VASTGESTELD("vastgesteld"),
        INGETROKKEN("ingetrokken");

        private final String naam;

        Staat(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** A text with the tables that belong to it. */
    public record Versie(int volgnr, String onderwerp, String tekst, List<Stuktabel> tabellen, Schrijver door) {
        public Versie {
            tabellen = List.copyOf(tabellen);
        }

        /** The text, read. */
        public Stukinhoud inhoud() {
            return Stukinhoud.lees(tekst, tabellen);
        }
    }

    /**
     * That it was established.
     *
     * @param dagtekening the day that it bears
     * @param pdf SHA-256 of the PDF as it is kept, in hexadecimals; {@code odt} likewise
     */
    public record Vaststelling(
            int versie, String kenmerk, LocalDate dagtekening, String pdf, String odt, Schrijver door) {}

    /** That it does not go out. */
    public record Intrekking(String reden, Schrijver door) {}

    public Stuk {
        versies = List.copyOf(versies);
    }

    public Staat staat() {
        if (vastgesteld.isPresent()) {
            return Staat.VASTGESTELD;
        }
        return ingetrokken.isPresent() ? Staat.INGETROKKEN : Staat.CONCEPT;
    }

    /** The text that holds: the last one. */
    public Versie laatste() {
        return versies.getLast();
    }

    Gebiedscode provincie() {
        return kop.ronde().provincie();
    }
}
