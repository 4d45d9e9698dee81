package nl.doorstroom.verdeling;

import java.util.List;

/**
 * What a key gives one area.
 *
 * @param aantal whole places, the base amount included
 * @param precies the same before any rounding
 * @param bijdragen places through each component before any rounding, in the order of the components; with the base
 *     amount they add up to {@code precies}
 */
public record Sleutelregel(String sleutel, long aantal, Breuk precies, List<Breuk> bijdragen) {
    public Sleutelregel {
        bijdragen = List.copyOf(bijdragen);
    }

    @Override
    public String toString() {
        return sleutel + " " + Getallen.heel(aantal) + " (" + Getallen.leesbaar(precies) + ")";
    }
}
