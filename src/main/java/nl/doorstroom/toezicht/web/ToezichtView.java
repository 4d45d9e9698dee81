package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * The provincies that somebody works for or belongs to, each with its rounds.
 *
 * @param voorGemeente whether that one works for a gemeente and does not supervise
 */
public record ToezichtView(boolean voorGemeente, List<Provincie> provincies, Form form) {
    /**
     * A provincie.
     *
     * @param code as in addresses
     * @param regel the name of the rule that holds now; empty when there is none
     * @param teOpenen days on which a round can be opened; empty for who may not, or when there are none
     * @param stelt whether whoever looks may establish rounds and make things public
     */
    public record Provincie(
            String code, String naam, String regel, List<Rij> rondes, List<Choice> teOpenen, boolean stelt) {}

    /** One round. */
    public record Rij(String naam, String href, String staat, String gereed) {}
}
