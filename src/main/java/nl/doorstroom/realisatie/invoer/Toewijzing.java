package nl.doorstroom.realisatie.invoer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Soort;

/**
 * Which column of a file means what. A value begins with {@code kolom:} and the name of a column, or with {@code vast:} and
 * what holds for every line: a soort, or one person a line.
 *
 * @param bronnen where each field comes from; a field that isn't there comes from nowhere
 */
public record Toewijzing(Map<Veld, String> bronnen) {
    public static final String KOLOM = "kolom:";
    public static final String VAST = "vast:";

    /** Of {@link Veld#AANTAL}: every line is one person. */
    public static final String EEN_PERSOON = VAST + "1";

    public Toewijzing {
        var gevuld = new EnumMap<Veld, String>(Veld.class);
        bronnen.forEach((veld, bron) -> {
            if (!bron.isBlank()) {
                gevuld.put(veld, bron);
            }
        });
        bronnen = Map.copyOf(gevuld);
    }

    /** The best guess by the names of the columns. */
    public static Toewijzing voorstel(List<String> kop) {
        var bronnen = new HashMap<Veld, String>();
        for (var veld : Veld.values()) {
            beste(veld, kop).ifPresent(kolom -> bronnen.put(veld, KOLOM + kolom));
        }
        if (!bronnen.containsKey(Veld.AANTAL) && bronnen.containsKey(Veld.VERWIJZING)) {
            bronnen.put(Veld.AANTAL, EEN_PERSOON);
        }
        return new Toewijzing(bronnen);
    }

    private static Optional<String> beste(Veld veld, List<String> kop) {
        return kop.stream().filter(kolom -> veld.past(kolom) > 0).max(Comparator.comparingInt(veld::past));
    }

    /** This one as far as the file has its columns; the guess for the rest. */
    public Toewijzing voor(List<String> kop) {
        var bronnen = new HashMap<>(voorstel(kop).bronnen());
        this.bronnen.forEach((veld, bron) -> {
            if (bron.startsWith(VAST) || kop.contains(bron.substring(KOLOM.length()))) {
                bronnen.put(veld, bron);
            }
        });
        return new Toewijzing(bronnen);
    }

    /** Where a field comes from; empty for nowhere. */
    public String bron(Veld veld) {
        return bronnen.getOrDefault(veld, "");
    }

    /** Whether every line is one person, known by a reference. */
    public boolean perPersoon() {
        return bron(Veld.AANTAL).equals(EEN_PERSOON);
    }

    /** Everything that is wrong with it for a file with this head. */
    List<Invoerfout> fouten(List<String> kop, List<Soort> soorten) {
        var fouten = new ArrayList<Invoerfout>();
        for (var veld : Veld.values()) {
            fout(veld, kop, soorten)
                    .ifPresent(uitleg -> fouten.add(Invoerfout.inVeld(veld.code(), bron(veld), uitleg)));
        }
        return fouten;
    }

    private Optional<String> fout(Veld veld, List<String> kop, List<Soort> soorten) {
        var bron = bron(veld);
        if (bron.isEmpty()) {
            return ontbreekt(veld);
        }
        if (bron.startsWith(KOLOM)) {
            return kop.contains(bron.substring(KOLOM.length()))
                    ? Optional.empty()
                    : Optional.of(veld.naam() + ": deze kolom staat niet in het bestand. Kies een kolom die er staat.");
        }
        return isVast(veld, bron, soorten)
                ? Optional.empty()
                : Optional.of(veld.naam() + ": kies een kolom uit de lijst.");
    }

    private Optional<String> ontbreekt(Veld veld) {
        if (veld == Veld.VERWIJZING && perPersoon()) {
            return Optional.of(
                    "Kenmerk: kies de kolom waaraan een persoon te herkennen is. Anders zijn dubbele regels niet te zien.");
        }
        return veld.nodig() ? Optional.of(veld.naam() + ": kies de kolom waarin dit staat.") : Optional.empty();
    }

    private static boolean isVast(Veld veld, String bron, List<Soort> soorten) {
        return veld == Veld.AANTAL && bron.equals(EEN_PERSOON)
                || veld == Veld.SOORT && soorten.stream().anyMatch(soort -> bron.equals(VAST + soort.code()));
    }

    @Override
    public String toString() {
        return bronnen.toString();
    }
}
