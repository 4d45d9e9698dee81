package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * One gemeente in a round: what is known, what follows from it, what was decided, and where to decide.
 *
 * @param dossier where the dossier of the gemeente is found
 * @param kleur of what is proposed; null without one
 * @param reden the rule that decided, or what must be found out first
 * @param informatie what the gemeente was asked in this round and what it answered
 * @param weging how the reason of the gemeente was weighed; null when it was not
 * @param oordeel the last one; null when there is none
 * @param signaal that the figures changed since it was judged; empty when not
 * @param weegt whether a reason can be weighed now
 * @param beoordeelt whether it can be judged now
 * @param kanOvernemen whether there is a proposal to take over
 * @param kanAkkoord whether whoever looks can agree to what somebody else judged
 */
public record BeoordelingView(
        String actie,
        String dossier,
        String regel,
        String melding,
        List<Cijfer> cijfers,
        String trede,
        String voortgang,
        String voorstel,
        @Nullable String kleur,
        String reden,
        List<Regel> regels,
        List<String> eerdere,
        InformatieView informatie,
        @Nullable Besluit weging,
        @Nullable Besluit oordeel,
        String signaal,
        boolean weegt,
        boolean beoordeelt,
        boolean kanOvernemen,
        boolean kanAkkoord,
        List<Choice> wegingen,
        List<Choice> uitkomsten,
        List<Choice> bewegingen,
        Form form) {
    /** @param href where it comes from; null when nowhere */
    public record Cijfer(
            String naam, String waarde, @Nullable String href) {}

    /** A rule that was looked at, with every condition and what was seen. */
    public record Regel(String naam, String grondslag, String antwoord, List<Voorwaarderegel> voorwaarden) {}

    /** A condition and what was seen. */
    public record Voorwaarderegel(String vraag, String antwoord, String gezien) {}

    /** @param akkoord who agreed; empty when nobody did */
    public record Besluit(String wat, @Nullable String kleur, String wie, String motivering, String akkoord) {}
}
