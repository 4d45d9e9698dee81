package nl.doorstroom.opvang.web;

import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.FileFaults;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.upload.Sheets;
import org.jspecify.annotations.Nullable;

/** The page on which a file with a capaciteitsbesluit is chosen. @param gevonden all that is wrong with it */
public record BesluitinleesView(Form form, List<Invoerfout> gevonden) {
    static final List<String> VELDEN =
            List.of("code", "per", "totaal", "voortbouwtOp", "voorbehoud", "bron", "bronDatum");

    public BesluitinleesView {
        gevonden = List.copyOf(gevonden);
    }

    public FileFaults fouten() {
        return FileFaults.of(gevonden, Set.copyOf(VELDEN)::contains, Sheets.FILE);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fout(String veld) {
        return gevonden.stream()
                .filter(een -> een.regel() == 0 && een.veld().equals(veld))
                .map(Invoerfout::uitleg)
                .findFirst()
                .orElse(null);
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
