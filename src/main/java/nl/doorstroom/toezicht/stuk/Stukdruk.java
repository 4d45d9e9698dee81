package nl.doorstroom.toezicht.stuk;

import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * A paper as it is printed.
 *
 * @param aan to whom, on one or more lines
 * @param kenmerk its number; empty of a draft
 * @param datum the day that it bears
 * @param verantwoording where the figures come from, a sentence each
 */
public record Stukdruk(
        Stuksoort soort,
        String afzender,
        List<String> contact,
        List<String> aan,
        String kenmerk,
        String datum,
        String onderwerp,
        List<Blok> blokken,
        List<String> ondertekening,
        List<String> verantwoording) {
    public Stukdruk {
        contact = List.copyOf(contact);
        aan = List.copyOf(aan);
        blokken = List.copyOf(blokken);
        ondertekening = List.copyOf(ondertekening);
        verantwoording = List.copyOf(verantwoording);
    }

    /** Whether it was not established yet. */
    public boolean isConcept() {
        return kenmerk.isEmpty();
    }

    /** What it is, with a capital. */
    public String titel() {
        return DutchFormat.capitalized(soort.naam());
    }

    /** The headings, for a list of contents. */
    public List<String> koppen() {
        return blokken.stream()
                .filter(Blok.Kop.class::isInstance)
                .map(Blok.Kop.class::cast)
                .map(Blok.Kop::tekst)
                .toList();
    }
}
