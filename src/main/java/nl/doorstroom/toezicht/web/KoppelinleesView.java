package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.FileForm;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.upload.Sheets;

/**
 * The page on which a file with koppelcijfers is chosen.
 *
 * @param melding what became of what was just done; empty when nothing was
 */
public record KoppelinleesView(FileForm file, String melding) {
    static final String BESTAND = Sheets.FILE;

    private static final List<String> VELDEN = List.of("bron", "bronDatum");

    static KoppelinleesView van(Form form, List<Invoerfout> gevonden, String melding) {
        return new KoppelinleesView(new FileForm(form, VELDEN, gevonden), melding);
    }

    static String vastgelegd(int aantal) {
        return switch (aantal) {
            case 0 -> "Er is niets veranderd: deze cijfers waren al zo vastgelegd.";
            case 1 -> "De cijfers van één regel zijn vastgelegd.";
            default -> "De cijfers van " + aantal + " regels zijn vastgelegd.";
        };
    }
}
