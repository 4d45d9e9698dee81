package nl.doorstroom.gebied;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;

/** Carries whole figures over herindelingen, one date after the other, without losing or adding any. */
final class Herleider {
    private record Bijdrage(Gebiedscode oude, Gebiedscode nieuwe, long cijfer, boolean gedeeld) {}

    private Herleider() {}

    /** Carries figures over all transitions; those of one date happen at once. */
    static Herleiding herleid(Map<Gebiedscode, Long> cijfers, List<Overgang> overgangen) {
        var stand = Herleiding.ongewijzigd(cijfers);
        var perDatum =
                overgangen.stream().collect(Collectors.groupingBy(Overgang::datum, TreeMap::new, Collectors.toList()));
        for (var samen : perDatum.values()) {
            stand = stap(stand, samen);
        }
        return stand;
    }

    private static Herleiding stap(Herleiding stand, List<Overgang> overgangen) {
        var perNieuwe = perNieuwe(stand, overgangen);
        var cijfers = new TreeMap<Gebiedscode, Long>();
        perNieuwe.forEach((nieuwe, delen) ->
                cijfers.put(nieuwe, delen.stream().mapToLong(Bijdrage::cijfer).reduce(0, Math::addExact)));
        return new Herleiding(
                cijfers,
                waar(perNieuwe, delen -> delen.size() > 1 || raakt(delen, stand.opgeteld())),
                waar(perNieuwe, delen -> delen.stream().anyMatch(Bijdrage::gedeeld) || raakt(delen, stand.berekend())));
    }

    /** What each new area gets, by new area. */
    private static SortedMap<Gebiedscode, List<Bijdrage>> perNieuwe(Herleiding stand, List<Overgang> overgangen) {
        var perOude = overgangen.stream().collect(Collectors.groupingBy(Overgang::van));
        var perNieuwe = new TreeMap<Gebiedscode, List<Bijdrage>>();
        stand.cijfers()
                .forEach((oude, cijfer) -> verdeel(oude, cijfer, perOude.getOrDefault(oude, List.of()))
                        .forEach(deel -> perNieuwe
                                .computeIfAbsent(deel.nieuwe(), _ -> new ArrayList<>())
                                .add(deel)));
        return perNieuwe;
    }

    private static SortedSet<Gebiedscode> waar(
            Map<Gebiedscode, List<Bijdrage>> perNieuwe, Predicate<List<Bijdrage>> geldt) {
        return perNieuwe.entrySet().stream()
                .filter(nieuwe -> geldt.test(nieuwe.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean raakt(List<Bijdrage> delen, SortedSet<Gebiedscode> gebieden) {
        return delen.stream().anyMatch(deel -> gebieden.contains(deel.oude()));
    }

    /** Largest remainder over the exact shares; of equal remainders the lowest code goes first. */
    private static List<Bijdrage> verdeel(Gebiedscode oude, long cijfer, List<Overgang> overgangen) {
        if (overgangen.isEmpty()) {
            return List.of(new Bijdrage(oude, oude, cijfer, false));
        }
        var delen =
                overgangen.stream().sorted(Comparator.comparing(Overgang::naar)).toList();
        var naarBoven = naarBoven(cijfer, delen);
        var bijdragen = new ArrayList<Bijdrage>();
        for (var deel : delen) {
            long heel = exact(cijfer, deel.aandeel())[0].longValueExact() + (naarBoven.contains(deel) ? 1 : 0);
            bijdragen.add(new Bijdrage(oude, deel.naar(), heel, delen.size() > 1));
        }
        return bijdragen;
    }

    private static Set<Overgang> naarBoven(long cijfer, List<Overgang> delen) {
        long verdeeld = delen.stream()
                .mapToLong(deel -> exact(cijfer, deel.aandeel())[0].longValueExact())
                .sum();
        return delen.stream()
                .sorted((een, ander) -> vergelijkRest(cijfer, ander.aandeel(), een.aandeel()))
                .limit(cijfer - verdeeld)
                .collect(Collectors.toSet());
    }

    private static int vergelijkRest(long cijfer, Aandeel een, Aandeel ander) {
        var links = exact(cijfer, een)[1].multiply(BigInteger.valueOf(ander.noemer()));
        return links.compareTo(exact(cijfer, ander)[1].multiply(BigInteger.valueOf(een.noemer())));
    }

    /** The whole part, rounded down (below zero too), and what is left in units of 1/noemer. */
    private static BigInteger[] exact(long cijfer, Aandeel aandeel) {
        var product = BigInteger.valueOf(cijfer).multiply(BigInteger.valueOf(aandeel.teller()));
        var noemer = BigInteger.valueOf(aandeel.noemer());
        var rest = product.mod(noemer);
        return new BigInteger[] {product.subtract(rest).divide(noemer), rest};
    }
}
