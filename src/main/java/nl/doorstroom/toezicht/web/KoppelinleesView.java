package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.FileFaults;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.upload.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a file with koppelcijfers is chosen.
 *
 * @param gevonden all that is wrong with what was handed in
 * @param melding what became of what was just done; empty when nothing was
 */
public record KoppelinleesView(Form form, List<Invoerfout> gevonden, String melding) {
    static final String BESTAND = Sheets.FILE;

    private static final Set<String> VELDEN = Set.of("bron", "bronDatum");

    public KoppelinleesView {
        gevonden = List.copyOf(gevonden);
    }

    static String vastgelegd(int aantal) {
        return switch (aantal) {
            case 0 -> "Er is niets veranderd: deze cijfers waren al zo vastgelegd.";
            case 1 -> "De cijfers van één regel zijn vastgelegd.";
            default -> "De cijfers van " + aantal + " regels zijn vastgelegd.";
        };
    }

    public FileFaults fouten() {
        return FileFaults.of(gevonden, VELDEN::contains, BESTAND);
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fout(String veld) {
        return gevonden.stream()
                .filter(een -> een.regel() == 0 && een.veld().equals(veld))
                .map(Invoerfout::uitleg)
                .findFirst()
                .orElse(null);
    }
}
