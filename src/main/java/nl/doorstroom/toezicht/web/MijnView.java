package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/** What supervision asks and says of the gemeenten that somebody works for. */
public record MijnView(List<Gemeente> gemeenten) {
    /**
     * A gemeente.
     *
     * @param trede its step on the ladder now: number and name
     * @param betekenis what that step means for the gemeente, as a sentence
     * @param besluit since when and by whom; empty when nobody decided anything yet
     * @param dossier where all of it is read
     * @param beleidsregel where the rule of the provincie is read, and its name; null when there is none
     * @param termijnen what is asked of it, soonest first
     * @param afspraken days and what was agreed, as sentences
     */
    public record Gemeente(
            String code,
            String naam,
            String trede,
            String betekenis,
            String besluit,
            String dossier,
            @Nullable Choice beleidsregel,
            List<Termijn> termijnen,
            List<InformatieView.Verzoek> verzoeken,
            List<String> afspraken,
            List<Oordeel> oordelen) {}

    /** @param kleur red when the day has passed; null otherwise */
    public record Termijn(
            String wat,
            String href,
            String uiterlijk,
            String stand,
            @Nullable String kleur) {}

    /** What was established, with where it is read. */
    public record Oordeel(
            String ronde,
            String href,
            String oordeel,
            @Nullable String kleur,
            String motivering) {}
}
