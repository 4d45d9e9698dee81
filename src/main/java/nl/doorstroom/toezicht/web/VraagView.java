package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor is about to ask, to fill in or to look at before it goes.
 *
 * @param plek the round or the provincie that it is for
 * @param gemeenten to choose from; when it is looked at, those that are asked
 * @param alle where the other gemeenten can be chosen too; null when all of them are shown
 * @param uiterlijk the first day that can be the last one, or the day that was chosen, in words
 */
public record VraagView(
        String plek,
        String actie,
        String terug,
        List<Choice> gemeenten,
        @Nullable String alle,
        String uiterlijk,
        List<String> punten,
        Form form) {}
