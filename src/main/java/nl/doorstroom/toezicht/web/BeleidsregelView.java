package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a provincie laid it down.
 *
 * @param geldig from when until when, in words
 * @param andere the other rules of the provincie, to read
 * @param nieuw where a new one is laid down; null for who may not
 */
public record BeleidsregelView(
        String melding,
        String naam,
        String provincie,
        String bron,
        String geldig,
        List<String> peildagen,
        String naijl,
        List<Schaal> oordelen,
        List<Tree> treden,
        List<Regel> regels,
        List<String> teBevestigen,
        List<Choice> andere,
        @Nullable String nieuw) {
    /** A judgement on the scale. */
    public record Schaal(String naam, String kleur, String betekenis) {}

    /** A step of the ladder. */
    public record Tree(int nummer, String naam, String termijn, String actief) {}

    /** A rule with its conditions and what follows. */
    public record Regel(String naam, String grondslag, List<String> voorwaarden, String gevolg) {}
}
