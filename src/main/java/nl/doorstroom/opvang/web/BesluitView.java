package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A decision, one column of it beside what its key gives.
 *
 * @param oud whether a newer version of it holds
 * @param feiten what is known of it, one line each
 * @param kolommen to choose from, each with its address
 * @param gekozen which of those is shown
 * @param tabel null when the division is not known
 * @param sommen what stands under the column and what it really adds up to
 * @param sleutel where the key stands that was used; null when it has no page
 * @param waaromNiet why nothing was computed; empty when it was
 * @param waarom the sum of one area; null when none was asked
 */
public record BesluitView(
        boolean oud,
        String voorbehoud,
        List<Feit> feiten,
        List<Choice> kolommen,
        String gekozen,
        @Nullable TableView tabel,
        List<Feit> sommen,
        String uitleg,
        Page.@Nullable Link sleutel,
        String waaromNiet,
        @Nullable Waarom waarom,
        List<Versie> versies) {
    public BesluitView {
        feiten = List.copyOf(feiten);
        kolommen = List.copyOf(kolommen);
        sommen = List.copyOf(sommen);
        versies = List.copyOf(versies);
    }

    /** A word with what it is. */
    public record Feit(String naam, String waarde) {}

    /** A sum as on paper. */
    public record Waarom(String naam, List<Feit> stappen) {}

    /** Another version of it. */
    public record Versie(String naam, String adres, String bekend) {}
}
