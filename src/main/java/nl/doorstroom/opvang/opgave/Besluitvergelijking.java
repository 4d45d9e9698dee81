package nl.doorstroom.opvang.opgave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.verdeling.Sleutels;
import nl.doorstroom.verdeling.Sleuteluitkomst;

/**
 * The printed lines of a column beside what its key gives.
 *
 * @param uitkomst what the key divides: the whole, or only what came on top of the decision before; empty when it can't
 * @param waaromNiet why nothing was computed; empty when it was
 * @param rijen one of every area of the kind that was divided, in the order of the table
 */
public record Besluitvergelijking(
        Besluitkolom kolom, Optional<Sleuteluitkomst> uitkomst, String waaromNiet, List<Rij> rijen) {
    public Besluitvergelijking {
        rijen = List.copyOf(rijen);
    }

    /**
     * @param vorige what the decision before asked of the area, where this one adds to that
     * @param berekend by the key, in whole places
     */
    public record Rij(Gebiedscode gebied, long gedrukt, Optional<Long> vorige, Optional<Long> berekend) {
        /** Printed less computed. */
        public Optional<Long> verschil() {
            return berekend.map(een -> gedrukt - een);
        }
    }

    /**
     * @param voorganger the column of the decision on which this one builds; empty when it builds on none
     * @param inwoners of every provincie; empty when not known
     * @param spreiding what the key of the Spreidingswet gives every provincie of its places; empty without a key
     */
    public static Besluitvergelijking van(
            Besluitkolom kolom,
            Optional<Besluitkolom> voorganger,
            Map<Gebiedscode, Long> inwoners,
            Optional<Sleuteluitkomst> spreiding) {
        return switch (kolom.sleutel()) {
            case ONBEKEND -> zonder(kolom, Sleutelkeuze.ONBEKEND.uitleg());
            case OEKRAINE ->
                zonder(kolom, "Niet na te rekenen: het landoppervlak per veiligheidsregio staat niet in onze bronnen.");
            case SPREIDINGSWET ->
                spreiding
                        .map(een -> met(kolom, Optional.empty(), een))
                        .orElseGet(() -> zonder(
                                kolom, "Niet na te rekenen: er is nog geen sleutel van de Spreidingswet vastgelegd."));
            case INWONERS -> naarInwoners(kolom, inwoners);
            case GEWOGEN_EXTRA ->
                voorganger
                        .map(een -> naarWeinigOpvang(kolom, een, inwoners))
                        .orElseGet(() ->
                                zonder(kolom, "Niet na te rekenen: het vorige besluit staat niet in Doorstroom."));
        };
    }

    private static Besluitvergelijking naarInwoners(Besluitkolom kolom, Map<Gebiedscode, Long> inwoners) {
        return isVolledig(kolom, inwoners)
                ? met(
                        kolom,
                        Optional.empty(),
                        Sleutels.amvOpvang(maat(kolom, inwoners)).verdeel(kolom.totaal()))
                : zonderInwoners(kolom);
    }

    private static Besluitvergelijking naarWeinigOpvang(
            Besluitkolom kolom, Besluitkolom voorganger, Map<Gebiedscode, Long> inwoners) {
        if (!isVolledig(kolom, inwoners)) {
            return zonderInwoners(kolom);
        }
        var aanwezig = new TreeMap<String, Long>();
        for (var regel : regels(kolom)) {
            regel.aanwezig()
                    .filter(een -> een > 0)
                    .ifPresent(een -> aanwezig.put(regel.gebied().waarde(), een));
        }
        if (aanwezig.size() < regels(kolom).size() || kolom.totaal() < voorganger.totaal()) {
            return zonder(kolom, "Niet na te rekenen: niet van elke provincie is bekend hoeveel plaatsen er al zijn.");
        }
        return met(
                kolom,
                Optional.of(voorganger),
                Sleutels.extraOpvang(maat(kolom, inwoners), aanwezig).verdeel(kolom.totaal() - voorganger.totaal()));
    }

    private static boolean isVolledig(Besluitkolom kolom, Map<Gebiedscode, Long> inwoners) {
        return !regels(kolom).isEmpty()
                && regels(kolom).stream().allMatch(een -> inwoners.getOrDefault(een.gebied(), 0L) > 0);
    }

    private static Map<String, Long> maat(Besluitkolom kolom, Map<Gebiedscode, Long> inwoners) {
        var maat = new TreeMap<String, Long>();
        regels(kolom).forEach(een -> maat.put(een.gebied().waarde(), inwoners.getOrDefault(een.gebied(), 0L)));
        return maat;
    }

    private static Besluitvergelijking met(
            Besluitkolom kolom, Optional<Besluitkolom> voorganger, Sleuteluitkomst uitkomst) {
        var rijen = regels(kolom).stream()
                .map(een -> {
                    var vorige =
                            voorganger.flatMap(ander -> ander.find(een.gebied()).map(Besluitkolom.Regel::plaatsen));
                    long erbij = uitkomst.aantal(een.gebied().waarde());
                    return new Rij(een.gebied(), een.plaatsen(), vorige, Optional.of(vorige.orElse(0L) + erbij));
                })
                .toList();
        return new Besluitvergelijking(kolom, Optional.of(uitkomst), "", rijen);
    }

    private static Besluitvergelijking zonderInwoners(Besluitkolom kolom) {
        return zonder(kolom, "Niet na te rekenen: de inwoners per provincie van die tijd zijn niet bekend.");
    }

    private static Besluitvergelijking zonder(Besluitkolom kolom, String waaromNiet) {
        var rijen = regels(kolom).stream()
                .map(een -> new Rij(een.gebied(), een.plaatsen(), Optional.empty(), Optional.empty()))
                .toList();
        return new Besluitvergelijking(kolom, Optional.empty(), waaromNiet, rijen);
    }

    /** Places are divided over provincies, and those for Ukraine over veiligheidsregio's. */
    private static List<Besluitkolom.Regel> regels(Besluitkolom kolom) {
        return kolom.regels(
                kolom.soort() == Opgavesoort.OEKRAINE ? Gebiedsoort.VEILIGHEIDSREGIO : Gebiedsoort.PROVINCIE);
    }

    /** What the printed lines add up to. */
    public long som() {
        return rijen.stream().mapToLong(Rij::gedrukt).sum();
    }

    /** What the computed lines add up to; empty when nothing was computed. */
    public Optional<Long> berekendeSom() {
        return uitkomst.map(
                _ -> rijen.stream().mapToLong(een -> een.berekend().orElse(0L)).sum());
    }
}
