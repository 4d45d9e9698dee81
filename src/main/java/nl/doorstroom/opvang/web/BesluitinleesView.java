package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.Capaciteitsbesluiten;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.FileForm;
import nl.doorstroom.platform.form.Form;

/** The page on which a file with a capaciteitsbesluit is chosen. */
public record BesluitinleesView(FileForm file) {
    static final List<String> VELDEN =
            List.of("code", "per", "totaal", "sleutel", "voortbouwtOp", "voorbehoud", "bron", "bronDatum");

    /** How places can be divided. */
    public static final List<Choice> SLEUTELS = Capaciteitsbesluiten.SLEUTELS.stream()
            .map(een -> new Choice(een.code(), Opgavenwoorden.sleutel(een)))
            .toList();

    static BesluitinleesView van(Form form, List<Invoerfout> gevonden) {
        return new BesluitinleesView(new FileForm(form, VELDEN, gevonden));
    }

    /**
     * What it would change.
     *
     * @param inhoud the file itself, in letters and digits, so that what was looked at is what is kept
     * @param afwijking when the lines add up to another number than was decided; empty when not
     * @param velden of the form, to be sent along
     */
    public record Controle(
            Form form, String inhoud, String wat, List<Rij> rijen, String afwijking, List<String> velden) {
        public Controle {
            rijen = List.copyOf(rijen);
            velden = List.copyOf(velden);
        }
    }

    /** A provincie with what it gets, what it had and the difference. */
    public record Rij(String provincie, String plaatsen, String was, String verschil) {}
}
