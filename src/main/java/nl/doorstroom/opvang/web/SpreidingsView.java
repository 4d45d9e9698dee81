package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.opvang.web.BesluitView.Feit;
import nl.doorstroom.opvang.web.BesluitView.Versie;
import nl.doorstroom.opvang.web.BesluitView.Waarom;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;
import org.jspecify.annotations.Nullable;

/**
 * What the key of the Spreidingswet gives.
 *
 * @param legtVast whether whoever looks may hand in another key
 * @param verdeling null as long as nobody handed in a key, or when the number of places is no number
 */
public record SpreidingsView(
        boolean legtVast, Keuze keuze, @Nullable Verdeling verdeling, List<Versie> versies) {
    public SpreidingsView {
        versies = List.copyOf(versies);
    }

    /**
     * What was asked.
     *
     * @param versie empty for the one that holds
     * @param fout what is wrong with the number of places; null when nothing is
     */
    public record Keuze(String plaatsen, @Nullable String fout, List<Choice> perWat, String per, String versie) {
        public Keuze {
            perWat = List.copyOf(perWat);
        }
    }

    /**
     * What comes of it.
     *
     * @param oud whether another version holds
     * @param waarom the sum of one area; null when none was asked
     */
    public record Verdeling(
            boolean oud,
            List<Feit> feiten,
            String voorbehoud,
            TableView tabel,
            @Nullable Waarom waarom) {
        public Verdeling {
            feiten = List.copyOf(feiten);
        }
    }
}
