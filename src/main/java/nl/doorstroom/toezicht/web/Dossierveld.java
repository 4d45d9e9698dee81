package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;

/**
 * A field of a form in a dossier.
 *
 * @param uitleg what to write; empty when the label says enough
 * @param keuzes what can be chosen; empty for what is typed
 */
public record Dossierveld(Soort soort, String id, String label, String uitleg, boolean verplicht, List<Choice> keuzes) {
    /** How it is filled in. */
    public enum Soort {
        DAG,
        REGEL,
        TEKST,
        KEUZE,
        VINKJE
    }

    static Dossierveld dag(String id, String label, String uitleg) {
        return new Dossierveld(Soort.DAG, id, label, uitleg, true, List.of());
    }

    static Dossierveld regel(String id, String label, String uitleg, boolean verplicht) {
        return new Dossierveld(Soort.REGEL, id, label, uitleg, verplicht, List.of());
    }

    static Dossierveld tekst(String id, String label, String uitleg, boolean verplicht) {
        return new Dossierveld(Soort.TEKST, id, label, uitleg, verplicht, List.of());
    }

    static Dossierveld keuze(String id, String label, List<Choice> keuzes) {
        return new Dossierveld(Soort.KEUZE, id, label, "", true, keuzes);
    }

    /** One thing to tick, sent as {@code ja}. */
    static Dossierveld vinkje(String id, String label, String tekst) {
        return new Dossierveld(Soort.VINKJE, id, label, "", false, List.of(new Choice("ja", tekst)));
    }
}
