package nl.doorstroom.realisatie.verschil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a gemeente and for COA: months without a telling, and differences of which they are aan zet. */
@Component
class Verschilwerk implements Werkbron {
    private static final String SOORT = "Verschillen met COA";

    private final Verschillen verschillen;

    Verschilwerk(Verschillen verschillen) {
        this.verschillen = verschillen;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        if (!wie.mag(Bevoegdheid.VERSCHIL_BESPREKEN)) {
            return List.of();
        }
        return Partij.nu().map(partij -> posten(wie, partij)).orElse(List.of());
    }

    private List<Werkpost> posten(Handelende wie, Partij partij) {
        var namen = verschillen.gemeenten(verschillen.laatste()).stream()
                .collect(Collectors.toMap(Gebied::code, Gebied::naam));
        var posten = new ArrayList<Werkpost>();
        groepen(verschillen.open().maanden().stream().filter(een -> een.aanZet().equals(Optional.of(partij))))
                .forEach((groep, maanden) -> posten.add(open(groep, naam(namen, groep), maanden)));
        groepen(zonderTelling().filter(een -> wie.mag(Bevoegdheid.TELLING_VASTLEGGEN, een.gemeente())))
                .forEach((groep, maanden) -> posten.add(tellen(groep, naam(namen, groep), maanden)));
        if (partij == Partij.COA) {
            wachten().ifPresent(posten::add);
        }
        return posten;
    }

    private Stream<Maandverschil> zonderTelling() {
        return verschillen.lopend().maanden().stream().filter(een -> een.staat() == Verschilstaat.ONTBREEKT);
    }

    /** Work that is done on one page. */
    private record Groep(Gebiedscode gemeente, Halfjaar halfjaar) implements Comparable<Groep> {
        static Groep van(Maandverschil een) {
            return new Groep(een.gemeente(), Halfjaar.op(een.maand().atDay(1)));
        }

        @Override
        public int compareTo(Groep ander) {
            var eerst = gemeente.compareTo(ander.gemeente);
            return eerst == 0 ? halfjaar.compareTo(ander.halfjaar) : eerst;
        }

        String adres() {
            return "/verschillen/" + gemeente + "?halfjaar=" + halfjaar;
        }
    }

    private static Map<Groep, List<Maandverschil>> groepen(Stream<Maandverschil> maanden) {
        return maanden.collect(Collectors.groupingBy(Groep::van, TreeMap::new, Collectors.toList()));
    }

    private static String naam(Map<Gebiedscode, String> namen, Groep groep) {
        return namen.getOrDefault(groep.gemeente(), groep.gemeente().waarde());
    }

    private static Werkpost open(Groep groep, String naam, List<Maandverschil> maanden) {
        var een = maanden.getFirst();
        return maanden.size() == 1
                ? post(
                        "Reageer op het verschil van " + DutchFormat.month(een.maand()),
                        naam + " telt " + DutchFormat.number(een.telling().orElse(0)) + ", COA "
                                + DutchFormat.number(een.coa()),
                        "/verschillen/" + een.gemeente() + "/" + een.maand(),
                        null)
                : post(
                        "Reageer op " + maanden.size() + " verschillen",
                        naam + ": " + opsomming(maanden),
                        groep.adres(),
                        null);
    }

    private static Werkpost post(String titel, String uitleg, String adres, @Nullable LocalDate uiterlijk) {
        return new Werkpost(SOORT, titel, uitleg, adres, uiterlijk);
    }

    private static Werkpost tellen(Groep groep, String naam, List<Maandverschil> maanden) {
        return post(
                "Vul in hoeveel mensen in " + groep.halfjaar() + " zijn gehuisvest",
                naam + ": " + opsomming(maanden),
                groep.adres(),
                naijl(groep.halfjaar()));
    }

    /** COA can't count for them, but may ask. */
    private Optional<Werkpost> wachten() {
        var nu = verschillen.laatste();
        var gemeenten = zonderTelling()
                .filter(een -> Halfjaar.op(een.maand().atDay(1)).equals(nu))
                .map(Maandverschil::gemeente)
                .distinct()
                .count();
        return gemeenten == 0
                ? Optional.empty()
                : Optional.of(post(
                        "Vraag gemeenten naar hun telling",
                        DutchFormat.number(gemeenten) + (gemeenten == 1 ? " gemeente vulde" : " gemeenten vulden") + " "
                                + nu + " nog niet helemaal in",
                        "/verschillen?halfjaar=" + nu + "&staat=" + Verschilstaat.ONTBREEKT.code(),
                        naijl(nu)));
    }

    private static String opsomming(List<Maandverschil> maanden) {
        return maanden.stream().map(een -> DutchFormat.month(een.maand())).collect(Collectors.joining(", "));
    }

    /** Until when registration may lag: the figures of a half-year are judged a month after it (handboek 6). */
    private static LocalDate naijl(Halfjaar halfjaar) {
        return halfjaar.volgende().begin().plusMonths(1).minusDays(1);
    }
}
