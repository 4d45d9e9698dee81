package nl.doorstroom.opvang.web;

import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.FileFaults;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.upload.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a file is chosen.
 *
 * @param gevonden all that is wrong with what was handed in
 * @param melding what became of what was just done; empty when nothing was
 */
public record LocatieinleesView(Form form, List<Invoerfout> gevonden, String melding) {
    private static final Set<String> VELDEN = Set.of("bron", "bronDatum");

    public LocatieinleesView {
        gevonden = List.copyOf(gevonden);
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

    public FileFaults fouten() {
        return FileFaults.of(gevonden, VELDEN::contains, Sheets.FILE);
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
