package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;

/**
 * Works out the standen of gemeenten from a reading of the grootboek: stand at the start + realisatie - taakstelling, carried
 * over from one half-year to the next and from gemeenten to those that came after them (handboek 4).
 */
final class Standrekening {
    private static final int NAIJL_MAANDEN = 1;

    private final Kolommen kolommen;
    private final List<Soort> soorten;
    private final Telwijze telwijze;
    private final LocalDate peildatum;
    private final Halfjaar halfjaar;
    private final Tijdvakken vakken;
    private final Map<LocalDate, List<Overgang>> overgangen;
    private final Map<Gebiedscode, Optelling> optellingen;

    /** @param overgangen between the first entry and the month after the peildatum, as known at the moment of the reading */
    Standrekening(Grootboek grootboek, Telwijze telwijze, List<Overgang> overgangen, Peiling peiling) {
        this.kolommen = grootboek.kolommen();
        this.soorten = kolommen.soorten();
        this.telwijze = telwijze.bekendOp(peiling.bekendOp());
        this.peildatum = peiling.peildatum();
        this.halfjaar = halfjaar(peildatum);
        this.overgangen = overgangen.stream().collect(Collectors.groupingBy(Overgang::datum));
        this.vakken = vakken(
                grootboek.eersteDag().filter(dag -> dag.isBefore(peildatum)).orElse(peildatum.minusDays(1)));
        this.optellingen = grootboek.perGemeente().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> een.getValue().tel(peiling.bekendOp(), vakken, kolommen.aantal())));
    }

    /** The half-year in which somebody stands at the beginning of a day: that of the day before. */
    static Halfjaar halfjaar(LocalDate peildatum) {
        return Halfjaar.op(peildatum.minusDays(1));
    }

    private Tijdvakken vakken(LocalDate eerste) {
        var grenzen = new HashSet<>(overgangen.keySet());
        telwijze.grenzen().forEach(grenzen::add);
        grenzen.add(peildatum);
        grenzen.add(eindeNaijl());
        return Tijdvakken.van(eerste, eindeNaijl().plusDays(1), grenzen);
    }

    private LocalDate eindeNaijl() {
        return peildatum.plusMonths(NAIJL_MAANDEN);
    }

    /** Per gemeente of the division on the day before the peildatum; those of which nothing was booked are not among them. */
    SortedMap<Gebiedscode, Standuitkomst> standen() {
        SortedMap<Gebiedscode, Tussenstand> lopend = new TreeMap<>();
        for (int vak = 0; vak < vakken.aantal() && vakken.begin(vak).isBefore(peildatum); vak++) {
            lopend = begin(vakken.begin(vak), lopend);
            tel(vak, lopend);
        }
        var standen = new TreeMap<Gebiedscode, Standuitkomst>();
        lopend.forEach((gemeente, tussenstand) -> standen.put(gemeente, uitkomst(gemeente, tussenstand)));
        return standen;
    }

    private SortedMap<Gebiedscode, Tussenstand> begin(LocalDate dag, SortedMap<Gebiedscode, Tussenstand> lopend) {
        if (dag.equals(Halfjaar.op(dag).begin())) {
            var voorbij = Halfjaar.op(dag).vorige().toString();
            lopend.replaceAll((_, tussenstand) -> tussenstand.naAfloop(voorbij));
        }
        var vandaag = overgangen.getOrDefault(dag, List.of());
        return vandaag.isEmpty() ? lopend : new Herindelingsstap(lopend, vandaag, soorten.size()).nieuw();
    }

    private void tel(int vak, SortedMap<Gebiedscode, Tussenstand> lopend) {
        var tellend = tellend(vak);
        optellingen.forEach((gemeente, optelling) -> {
            var was = lopend.getOrDefault(gemeente, Tussenstand.leeg(soorten.size()));
            var wordt = tel(was, optelling, vak, tellend);
            if (wordt != was) {
                lopend.put(gemeente, wordt);
            }
        });
    }

    /** The places of the soorten that count in a stretch. */
    private int[] tellend(int vak) {
        return IntStream.range(0, soorten.size())
                .filter(soort -> telwijze.telt(soorten.get(soort), vakken.begin(vak)))
                .toArray();
    }

    private Tussenstand tel(Tussenstand was, Optelling optelling, int vak, int[] tellend) {
        var wordt = was;
        if (optelling.isGeboekt(vak, Kolommen.BEGINSTAND)) {
            wordt = wordt.metBeginstand(optelling.aantal(vak, Kolommen.BEGINSTAND));
        }
        if (optelling.isGeboekt(vak, Kolommen.TAAKSTELLING)) {
            wordt = wordt.metTaakstelling(optelling.aantal(vak, Kolommen.TAAKSTELLING));
        }
        for (int soort : tellend) {
            int kolom = kolommen.van(soorten.get(soort));
            if (optelling.isGeboekt(vak, kolom)) {
                wordt = wordt.metGehuisvest(soort, optelling.aantal(vak, kolom));
            }
        }
        return wordt;
    }

    private Standuitkomst uitkomst(Gebiedscode gemeente, Tussenstand tussenstand) {
        var reden = tussenstand.waaromOnbekend(halfjaar.toString());
        return reden != null
                ? new Standuitkomst.Onbekend(reden)
                : new Stand(
                        peildatum,
                        halfjaar,
                        tussenstand.begin(),
                        tussenstand.taakstelling(),
                        perSoort(tussenstand),
                        naijl(gemeente),
                        fase3(gemeente));
    }

    private SortedMap<Soort, Long> perSoort(Tussenstand tussenstand) {
        var perSoort = new TreeMap<Soort, Long>();
        for (int soort = 0; soort < soorten.size(); soort++) {
            if (tussenstand.gehuisvest()[soort] != 0) {
                perSoort.put(soorten.get(soort), tussenstand.gehuisvest()[soort]);
            }
        }
        return perSoort;
    }

    private boolean kentNaijl(Gebiedscode gemeente) {
        return peildatum.equals(halfjaar.volgende().begin())
                && overgangen.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(een -> een.van().equals(gemeente)
                                && !een.datum().isBefore(peildatum)
                                && een.datum().isBefore(eindeNaijl()));
    }

    private OptionalLong naijl(Gebiedscode gemeente) {
        var optelling = optellingen.get(gemeente);
        if (!kentNaijl(gemeente) || optelling == null) {
            return OptionalLong.empty();
        }
        var stand = Tussenstand.leeg(soorten.size());
        for (int vak = vakken.vak((int) peildatum.toEpochDay());
                vakken.begin(vak).isBefore(eindeNaijl());
                vak++) {
            stand = tel(stand, optelling, vak, tellend(vak));
        }
        return OptionalLong.of(stand.gerealiseerd());
    }

    /** What was told of the very day on which the month after the half-year has passed. */
    private OptionalLong fase3(Gebiedscode gemeente) {
        var optelling = optellingen.get(gemeente);
        int vak = vakken.vak((int) eindeNaijl().toEpochDay());
        return !kentNaijl(gemeente) || optelling == null || !optelling.isGeboekt(vak, Kolommen.FASE3)
                ? OptionalLong.empty()
                : OptionalLong.of(optelling.aantal(vak, Kolommen.FASE3));
    }
}
