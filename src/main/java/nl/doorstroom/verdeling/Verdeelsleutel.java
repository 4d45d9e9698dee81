package nl.doorstroom.verdeling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.verdeling.Sleutelafronder.Aanspraak;

/**
 * A weighted key: everybody a base amount, the rest of the total by weighted measures, all exact until the last step.
 * The keys in use stand in {@link Sleutels}.
 *
 * @param naam what the key is called on screens
 * @param bron where it is written
 * @param voorbehoud what the reader must know about it, for instance that it is a reconstruction
 * @param basis places for each area before the rest is divided, 0 or more
 * @param bestanddelen components over the same areas; their weights are 1 together
 * @throws IllegalArgumentException when the weights or the areas of the components do not agree
 */
public record Verdeelsleutel(
        String naam,
        Bron bron,
        Optional<String> voorbehoud,
        long basis,
        List<Bestanddeel> bestanddelen,
        Afrondregel afronding) {
    public Verdeelsleutel {
        bestanddelen = List.copyOf(bestanddelen);
        var gewicht = bestanddelen.stream().map(Bestanddeel::gewicht).reduce(Breuk.NUL, Breuk::plus);
        if (!gewicht.equals(Breuk.EEN) || basis < 0) {
            throw new IllegalArgumentException("Verdeelsleutel (" + naam + ") needs weights that are 1 together (now "
                    + gewicht + ") and a basis of 0 or more (now " + basis + ").");
        }
        var sleutels = bestanddelen.getFirst().maat().keySet();
        if (!bestanddelen.stream().allMatch(deel -> deel.maat().keySet().equals(sleutels))) {
            throw new IllegalArgumentException("Verdeelsleutel (" + naam + ") measures different areas.");
        }
    }

    /** The same key with another way of rounding, to compare with an official table. */
    public Verdeelsleutel metAfronding(Afrondregel anders) {
        return new Verdeelsleutel(naam, bron, voorbehoud, basis, bestanddelen, anders);
    }

    /** The areas in ascending order. */
    public Set<String> sleutels() {
        return bestanddelen.getFirst().maat().keySet();
    }

    /** The smallest total that can be divided: every area its base amount. */
    public long kleinsteTotaal() {
        return Math.multiplyExact(basis, (long) sleutels().size());
    }

    /**
     * Divides a total of at least {@link #kleinsteTotaal()} places.
     *
     * @throws IllegalArgumentException when the total is smaller
     */
    public Sleuteluitkomst verdeel(long totaal) {
        if (totaal < kleinsteTotaal()) {
            throw new IllegalArgumentException(
                    "Totaal (" + totaal + ") is less than the basis of all areas together (" + kleinsteTotaal() + ").");
        }
        var rest = Breuk.van(totaal - kleinsteTotaal());
        return new Sleuteluitkomst(this, totaal, new Sleutelafronder(this, rest).rondAf(aanspraken(rest)));
    }

    private List<Aanspraak> aanspraken(Breuk rest) {
        var aandelen = bestanddelen.stream().map(Bestanddeel::aandelen).toList();
        return sleutels().stream()
                .map(sleutel -> new Aanspraak(
                        sleutel,
                        aandelen.stream()
                                .map(deel -> Objects.requireNonNull(deel.get(sleutel))
                                        .maal(rest))
                                .toList()))
                .toList();
    }
}
