package nl.doorstroom.toezicht.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.toezicht.ladder.Ladderstap;

/**
 * The fields that a step asks for.
 *
 * @param grond where the proposed term comes from, as a sentence
 */
record Stapvelden(Ladderstap stap, String grond) {
    List<Dossierveld> velden() {
        var velden = new ArrayList<Dossierveld>();
        velden.add(
                Dossierveld.dag("genomen", "Datum van het besluit", "De dag waarop het is genomen en bekendgemaakt."));
        velden.add(Dossierveld.regel(
                "door", "Wie besloot", "Het orgaan of de functie, zoals Gedeputeerde Staten. Geen naam.", true));
        velden.addAll(eigen());
        velden.add(Dossierveld.tekst(
                "motivering", "Motivering", "De gemeente leest deze tekst. Noem geen persoonsgegevens.", true));
        return velden;
    }

    private List<Dossierveld> eigen() {
        return switch (stap) {
            case VRAAG_INFORMATIE -> List.of(tot("De gemeente mag antwoorden tot en met"));
            case MAAK_AFSPRAKEN ->
                List.of(bevestigd("Antwoord", "De gemeente heeft geantwoord"), tot("De afspraken lopen tot en met"));
            case KONDIG_AAN -> List.of(tot("De gemeente mag een zienswijze geven tot en met"));
            case BESLUIT ->
                List.of(
                        bevestigd("Zienswijze", "De gemeente gaf een zienswijze, of liet weten dat zij die niet geeft"),
                        tot("De gemeente mag het zelf doen tot en met"),
                        Dossierveld.dag(
                                "bezwaar",
                                "Bezwaar kan tot en met",
                                "Minstens zes weken (Awb artikel 6:7); een weekend of feestdag schuift op."));
            case VOER_UIT -> List.of(bevestigd("Rechter", "De rechter heeft het besluit geschorst"));
            case BEEINDIG, HERSTEL -> List.of();
        };
    }

    private Dossierveld tot(String label) {
        return Dossierveld.dag("tot", label, grond);
    }

    private static Dossierveld bevestigd(String label, String tekst) {
        return Dossierveld.vinkje("bevestigd", label, tekst);
    }
}
