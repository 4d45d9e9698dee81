package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * One request for information with all that was written about it, and what whoever looks can do.
 *
 * @param actie its own address
 * @param ronde the round that it is for; null when it stands apart from one
 * @param gesteld the day that was asked, when more time was given since; empty otherwise
 * @param intrekking why it was withdrawn; null when it was not
 * @param doen what whoever looks can do
 */
public record VerzoekView(
        String actie,
        String melding,
        String gemeente,
        @Nullable Choice ronde,
        String wie,
        InformatieView.Verzoek verzoek,
        List<String> punten,
        String gesteld,
        List<Uitstelregel> uitstel,
        @Nullable Regel intrekking,
        Doen doen,
        Form form) {
    /** Something that was written, and by whom. */
    public record Regel(String wat, String wie, String tekst) {}

    /** @param besluit null as long as nobody decided */
    public record Uitstelregel(Regel vraag, @Nullable Regel besluit) {}

    /**
     * What can be done with it.
     *
     * @param antwoorden whether an answer can be sent, or more of it
     * @param aanvullen whether there is an answer already
     * @param concepten files that wait to be sent with it: number and name
     * @param soorten the endings of files that are taken, as a browser wants them
     * @param uitstel whether more time can be asked
     * @param beslissen the question for more time that can be decided on; 0 when there is none
     * @param intrekken whether it can be withdrawn
     * @param lezen the version of the answer that can be said to be read; 0 when there is none
     */
    public record Doen(
            boolean antwoorden,
            boolean aanvullen,
            List<Choice> concepten,
            String soorten,
            boolean uitstel,
            int beslissen,
            boolean intrekken,
            int lezen) {}
}
