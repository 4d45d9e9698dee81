package nl.doorstroom.verdeling;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the exact outcome of a key into whole places. */
record Sleutelafronder(Verdeelsleutel sleutel, Breuk rest) {
    private static final int DECIMALEN_VAN_AANDEEL = 4;

    /** At equal remainders whoever is due more goes first, then the key in ascending order. */
    private static final Comparator<Aanspraak> EERST_GROOTSTE_REST = Comparator.comparing(Aanspraak::overschot)
            .thenComparing(Aanspraak::samen)
            .reversed()
            .thenComparing(Aanspraak::sleutel);

    /** What an area is due by each component, on top of the base amount. */
    record Aanspraak(String sleutel, List<Breuk> bijdragen) {
        Breuk samen() {
            return bijdragen.stream().reduce(Breuk.NUL, Breuk::plus);
        }

        long heelDeel() {
            return heel(samen(), RoundingMode.FLOOR);
        }

        Breuk overschot() {
            return samen().min(Breuk.van(heelDeel()));
        }
    }

    List<Sleutelregel> rondAf(List<Aanspraak> aanspraken) {
        return switch (sleutel.afronding()) {
            case GROOTSTE_RESTEN -> grootsteResten(aanspraken);
            case NAAR_DICHTSTBIJ -> elkApart(aanspraken, Aanspraak::samen);
            case AANDELEN_OP_HONDERDSTE_PROCENT -> elkApart(aanspraken, this::opStap);
        };
    }

    private List<Sleutelregel> elkApart(List<Aanspraak> aanspraken, Function<Aanspraak, Breuk> deel) {
        return aanspraken.stream()
                .map(aanspraak -> regel(aanspraak, heel(deel.apply(aanspraak), RoundingMode.HALF_UP)))
                .toList();
    }

    private List<Sleutelregel> grootsteResten(List<Aanspraak> aanspraken) {
        var over = heel(rest, RoundingMode.UNNECESSARY)
                - aanspraken.stream().mapToLong(Aanspraak::heelDeel).sum();
        Set<String> krijgtErbij = aanspraken.stream()
                .sorted(EERST_GROOTSTE_REST)
                .limit(over)
                .map(Aanspraak::sleutel)
                .collect(Collectors.toSet());
        return aanspraken.stream()
                .map(een -> regel(een, een.heelDeel() + (krijgtErbij.contains(een.sleutel()) ? 1 : 0)))
                .toList();
    }

    private Breuk opStap(Aanspraak aanspraak) {
        if (rest.equals(Breuk.NUL)) {
            return Breuk.NUL;
        }
        var aandeel = aanspraak.samen().gedeeldDoor(rest);
        return Breuk.van(aandeel.decimaal(DECIMALEN_VAN_AANDEEL, RoundingMode.HALF_UP))
                .maal(rest);
    }

    private Sleutelregel regel(Aanspraak aanspraak, long bovenOpBasis) {
        var basis = sleutel.basis();
        return new Sleutelregel(
                aanspraak.sleutel(),
                basis + bovenOpBasis,
                aanspraak.samen().plus(Breuk.van(basis)),
                aanspraak.bijdragen());
    }

    private static long heel(Breuk breuk, RoundingMode afronding) {
        return breuk.afgerond(afronding).longValueExact();
    }
}
