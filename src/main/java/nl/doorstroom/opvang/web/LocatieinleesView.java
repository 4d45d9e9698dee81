package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.FileForm;
import nl.doorstroom.platform.form.Form;

/**
 * The page on which a file is chosen.
 *
 * @param melding what became of what was just done; empty when nothing was
 */
public record LocatieinleesView(FileForm file, String melding) {
    private static final List<String> VELDEN = List.of("bron", "bronDatum");

    static LocatieinleesView van(Form form, List<Invoerfout> gevonden, String melding) {
        return new LocatieinleesView(new FileForm(form, VELDEN, gevonden), melding);
    }

    static String vastgelegd(int aantal) {
        return switch (aantal) {
            case 0 -> "Er is niets veranderd: alles was al zo vastgelegd.";
            case 1 -> "Eén wijziging is vastgelegd.";
            default -> aantal + " wijzigingen zijn vastgelegd.";
        };
    }

    public List<Choice> keuzes() {
        return List.of(
                new Choice("locaties", "Locaties en hun plaatsen"), new Choice("bezetting", "Bezetting van locaties"));
    }
}
