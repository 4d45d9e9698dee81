package nl.doorstroom.verdeling;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a key gives: a line for each area, in ascending order of key. */
public record Sleuteluitkomst(Verdeelsleutel verdeelsleutel, long totaal, List<Sleutelregel> regels) {
    public Sleuteluitkomst {
        regels = List.copyOf(regels);
    }

    public long som() {
        return regels.stream().mapToLong(Sleutelregel::aantal).sum();
    }

    /**
     * The same for areas that each hold several of those over which was divided, such as provincies for gemeenten.
     *
     * @param waarin the area in which each lies
     */
    public Sleuteluitkomst samen(UnaryOperator<String> waarin) {
        var samen = new TreeMap<String, Sleutelregel>();
        regels.forEach(regel -> samen.merge(
                waarin.apply(regel.sleutel()), regel.als(waarin.apply(regel.sleutel())), Sleutelregel::plus));
        return new Sleuteluitkomst(verdeelsleutel, totaal, List.copyOf(samen.values()));
    }

    /** Sum minus total: 0 with largest remainders, otherwise what rounding did. */
    public long afwijking() {
        return som() - totaal;
    }

    /** The line of one area; throws when the key does not know it. */
    public Sleutelregel regel(String sleutel) {
        return regels.stream()
                .filter(regel -> regel.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Gebied (" + sleutel + ") is not in the verdeelsleutel " + verdeelsleutel.naam() + "."));
    }

    public long aantal(String sleutel) {
        return regel(sleutel).aantal();
    }
}
