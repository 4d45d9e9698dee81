package nl.doorstroom.verdeling;

import java.util.List;
import java.util.stream.IntStream;

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

    Sleutelregel als(String ander) {
        return new Sleutelregel(ander, aantal, precies, bijdragen);
    }

    Sleutelregel plus(Sleutelregel ander) {
        return new Sleutelregel(
                sleutel,
                aantal + ander.aantal,
                precies.plus(ander.precies),
                IntStream.range(0, bijdragen.size())
                        .mapToObj(i -> bijdragen.get(i).plus(ander.bijdragen.get(i)))
                        .toList());
    }

    @Override
    public String toString() {
        return sleutel + " " + Getallen.heel(aantal) + " (" + Getallen.leesbaar(precies) + ")";
    }
}
