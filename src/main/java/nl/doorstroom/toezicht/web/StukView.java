package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.toezicht.stuk.Blok;

/**
 * One paper: as it will be or was sent, its texts, and what can be done with it.
 *
 * @param feiten what is known of it, each with a name
 * @param versies the texts that were written; the one that is shown stands in {@code versie}
 * @param open what still must be filled in before it can be established
 * @param schrijft whether whoever looks can rewrite it
 * @param stelt whether whoever looks may establish it
 * @param zelf whether whoever looks wrote the last text, so that a colleague must establish it
 */
public record StukView(
        String adres,
        String onderwerp,
        String staat,
        String melding,
        List<Choice> feiten,
        List<Blok> blokken,
        List<Choice> versies,
        String versie,
        List<String> open,
        List<Choice> tabellen,
        boolean schrijft,
        boolean stelt,
        boolean zelf,
        Form form) {}
