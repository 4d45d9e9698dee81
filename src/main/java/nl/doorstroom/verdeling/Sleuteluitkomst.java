package nl.doorstroom.verdeling;

import java.util.List;

/** What a key gives: a line for each area, in ascending order of key. */
public record Sleuteluitkomst(Verdeelsleutel verdeelsleutel, long totaal, List<Sleutelregel> regels) {
    public Sleuteluitkomst {
        regels = List.copyOf(regels);
    }

    public long som() {
        return regels.stream().mapToLong(Sleutelregel::aantal).sum();
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
