package nl.doorstroom.gebied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Finds areas by what somebody types: exact before prefix, before the beginning of a word, before anywhere in it. */
final class Zoeker {
    private static final int GEEN = Integer.MAX_VALUE;

    private record Term(Gebied gebied, String sleutel) {}

    private final List<Term> termen = new ArrayList<>();

    void voegToe(Gebied gebied, String naam) {
        termen.add(new Term(gebied, Naamsleutel.van(naam)));
    }

    List<Gebied> zoek(String tekst, int hoogstens) {
        var gezocht = Naamsleutel.van(tekst);
        if (gezocht.isEmpty()) {
            return List.of();
        }
        var gevonden = geordend(term -> rang(term, gezocht));
        // A typing error is forgiven only when nothing matches as typed.
        var ruim = gevonden.isEmpty() ? geordend(term -> afwijking(term, gezocht)) : gevonden;
        return ruim.stream().limit(hoogstens).toList();
    }

    private List<Gebied> geordend(ToIntFunction<String> rangschikking) {
        Map<Gebied, Integer> beste = new HashMap<>();
        for (var term : termen) {
            int rang = rangschikking.applyAsInt(term.sleutel());
            if (rang != GEEN) {
                beste.merge(term.gebied(), rang, Math::min);
            }
        }
        var volgorde = Map.Entry.<Gebied, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Gebiedsindeling.VOLGORDE);
        return beste.entrySet().stream().sorted(volgorde).map(Map.Entry::getKey).toList();
    }

    private static int rang(String naam, String gezocht) {
        if (naam.equals(gezocht)) {
            return 0;
        }
        var dicht = gezocht.replace(" ", "");
        if (naam.startsWith(gezocht) || naam.replace(" ", "").startsWith(dicht)) {
            return 1;
        }
        if (naam.contains(" " + gezocht)) {
            return 2;
        }
        return naam.contains(gezocht) ? 3 : GEEN;
    }

    private static int afwijking(String naam, String gezocht) {
        int geduld = gezocht.length() < 4 ? 0 : gezocht.length() < 8 ? 1 : 2;
        int fouten = GEEN;
        for (int begin = 0; begin >= 0; begin = naam.indexOf(' ', begin + 1)) {
            fouten = Math.min(
                    fouten, Typefouten.totBegin(gezocht, naam.substring(begin).strip()));
        }
        return fouten <= geduld ? fouten : GEEN;
    }
}
