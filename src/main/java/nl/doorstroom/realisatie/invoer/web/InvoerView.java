package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.realisatie.invoer.Invoer;
import nl.doorstroom.realisatie.invoer.Regelmelding;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, in whatever state it is.
 *
 * @param velden the columns to tell; empty when that isn't asked now
 * @param proef what the trial found; null when there is none to show
 */
public record InvoerView(
        String pad,
        Invoer invoer,
        String ontvangen,
        List<Lijst> velden,
        List<String> kop,
        @Nullable Proefbeeld proef,
        Form form) {
    /** A field with the columns to choose from. */
    public record Lijst(String id, String label, List<Choice> keuzes, String gekozen) {}

    /** What the trial found, the beginning of every list of messages. */
    public record Proefbeeld(
            List<Telling> tellingen,
            long mensen,
            List<Regelmelding> fouten,
            List<Regelmelding> gewijzigd,
            List<Regelmelding> voorbeelden) {}

    /** How many people a gemeente would get. */
    public record Telling(String gemeente, String mensen) {}

    /** How far the work is, of a hundred. */
    public int procent() {
        return invoer.regels() == 0 ? 0 : (int) (100L * invoer.voortgang() / invoer.regels());
    }

    /** Whether there is something to book. */
    public boolean isTeBoeken() {
        var uitslag = invoer.uitslag();
        return uitslag.fouten() == 0 && uitslag.boekingen(true) > 0;
    }
}
