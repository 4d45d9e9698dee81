package nl.doorstroom.realisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.doorstroom.gebied.Herleiding;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/** Carries all that gemeenten have over to those that come after them on one day; no person is lost or doubled. */
final class Herindelingsstap {
    private final SortedMap<Gebiedscode, Tussenstand> oud;
    private final List<Overgang> overgangen;
    private final int soorten;

    Herindelingsstap(SortedMap<Gebiedscode, Tussenstand> oud, List<Overgang> overgangen, int soorten) {
        this.oud = oud;
        this.overgangen = overgangen;
        this.soorten = soorten;
    }

    SortedMap<Gebiedscode, Tussenstand> nieuw() {
        var begin = herleid(Tussenstand::begin);
        var taakstelling = herleid(Tussenstand::taakstelling);
        var gehuisvest = new ArrayList<Map<Gebiedscode, Long>>();
        for (int soort = 0; soort < soorten; soort++) {
            int deze = soort;
            gehuisvest.add(herleid(tussenstand -> tussenstand.gehuisvest()[deze]));
        }
        var nieuw = new TreeMap<Gebiedscode, Tussenstand>();
        begin.forEach((code, aantal) -> nieuw.put(
                code,
                new Tussenstand(
                        gebrek(code),
                        aantal,
                        isGeboekt(code),
                        taakstelling.getOrDefault(code, 0L),
                        gehuisvest.stream()
                                .mapToLong(per -> per.getOrDefault(code, 0L))
                                .toArray())));
        return nieuw;
    }

    private Map<Gebiedscode, Long> herleid(ToLongFunction<Tussenstand> wat) {
        var cijfers = new TreeMap<Gebiedscode, Long>();
        oud.forEach((code, tussenstand) -> cijfers.put(code, wat.applyAsLong(tussenstand)));
        return Herleiding.over(cijfers, overgangen).cijfers();
    }

    /** What of the old ones goes into a new one. */
    private List<Tussenstand> bronnen(Gebiedscode nieuwe) {
        return oud.entrySet().stream()
                .filter(een -> gaatNaar(een.getKey(), nieuwe))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean gaatNaar(Gebiedscode oude, Gebiedscode nieuwe) {
        var weg = overgangen.stream().filter(een -> een.van().equals(oude)).toList();
        return weg.isEmpty()
                ? oude.equals(nieuwe)
                : weg.stream().anyMatch(een -> een.naar().equals(nieuwe));
    }

    private @Nullable String gebrek(Gebiedscode nieuwe) {
        for (var bron : bronnen(nieuwe)) {
            if (bron.gebrek() != null) {
                return bron.gebrek();
            }
        }
        return null;
    }

    private boolean isGeboekt(Gebiedscode nieuwe) {
        return bronnen(nieuwe).stream().allMatch(Tussenstand::geboekt);
    }
}
