package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.koppeling.solver.punten.Band;
import nl.doorstroom.koppeling.solver.punten.Gemeenteprofiel;
import nl.doorstroom.koppeling.solver.punten.Grond;
import nl.doorstroom.koppeling.solver.punten.HardeGrond;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Leeftijdsgroep;
import nl.doorstroom.koppeling.solver.punten.Lid;
import nl.doorstroom.koppeling.solver.punten.Mate;
import nl.doorstroom.koppeling.solver.punten.Opleidingsniveau;
import nl.doorstroom.koppeling.solver.punten.Plek;
import nl.doorstroom.koppeling.solver.punten.Regiovraag;
import nl.doorstroom.koppeling.solver.punten.Schoolgang;
import nl.doorstroom.koppeling.solver.punten.Schoolsoort;
import nl.doorstroom.koppeling.solver.punten.Sector;
import nl.doorstroom.koppeling.solver.punten.Woningaanbod;
import nl.doorstroom.koppeling.solver.punten.Woonbehoefte;

/**
 * Synthetic profiles: the municipalities are real with their place on the map, all that is told of them and of households is
 * drawn by lot and says nothing about real people. The same seed draws the same.
 */
final class Verzonnenprofielen {
    private static final double MET_BAND = 0.40;
    private static final double MET_ADVIES = 0.30;
    private static final double MET_GROND = 0.13;
    private static final double IN_EEN_GEMEENTE = 0.25;
    private static final double OUDER = 0.05;
    private static final double ROLSTOEL = 0.02;
    private static final double TOEGANKELIJK = 0.80;
    private static final int GROOTSTE_WONING = 6;
    private static final int KLIMATEN = 6;
    private static final int VERSTE_SCHOOL = 40;
    private static final int MEESTE_WEKEN = 30;

    private final List<Gemeente> gemeenten;
    private final Random toeval;
    private final Verzinsel verzinsel;

    Verzonnenprofielen(List<Gemeente> gemeenten, long zaad) {
        this.gemeenten = List.copyOf(gemeenten);
        this.toeval = new Random(zaad);
        this.verzinsel = new Verzinsel(Instantiewens.Soort.LANDELIJK, gemeenten, toeval);
    }

    List<Huishoudprofiel> huishoudens(int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(nummer -> huishouden("H%06d".formatted(nummer)))
                .toList();
    }

    List<Gemeenteprofiel> gemeenten() {
        return gemeenten.stream().map(this::gemeente).toList();
    }

    private Huishoudprofiel huishouden(String nummer) {
        var leden = leden(verzinsel.personen());
        int slaapkamers = Math.min(GROOTSTE_WONING - 1, leden.size() / 2);
        return new Huishoudprofiel(
                nummer,
                leden,
                plek(ergens()),
                soms(MET_BAND, this::band),
                soms(MET_ADVIES, () -> provincie(ergens())).stream().findFirst().orElse(null),
                new Woonbehoefte(slaapkamers, kans(ROLSTOEL)),
                soms(MET_GROND, this::grond));
    }

    private List<Lid> leden(int personen) {
        var leden = new ArrayList<Lid>();
        for (int lid = 0; lid < personen; lid++) {
            leden.add(lid < 2 ? volwassene() : scholier());
        }
        return leden;
    }

    private Lid volwassene() {
        var ervaring = EnumSet.noneOf(Sector.class);
        IntStream.range(0, toeval.nextInt(3)).forEach(keer -> ervaring.add(een(Sector.values())));
        var leeftijd = kans(OUDER) ? Leeftijdsgroep.OUDER : Leeftijdsgroep.WERKZAME_LEEFTIJD;
        return new Lid(leeftijd, een(Opleidingsniveau.values()), ervaring, null);
    }

    private Lid scholier() {
        return Lid.scholier(new Schoolgang(een(Schoolsoort.values()), plek(ergens())));
    }

    private Band band() {
        var waar = ergens();
        return new Band(new Gebiedscode(waar.code()), provincie(waar), mate());
    }

    private HardeGrond grond() {
        var waar = ergens();
        var gebied = kans(IN_EEN_GEMEENTE) ? new Gebiedscode(waar.code()) : provincie(waar);
        return new HardeGrond(een(Grond.values()), Set.of(gebied));
    }

    private Gemeenteprofiel gemeente(Gemeente gemeente) {
        var klimaat = Stream.generate(this::mate).limit(KLIMATEN).toList();
        return new Gemeenteprofiel(
                new Gebiedscode(gemeente.code()),
                Set.of(provincie(gemeente)),
                plek(gemeente),
                new Regiovraag(maten(Sector.class), maten(Opleidingsniveau.class)),
                new Woningaanbod(klimaat, 2 + toeval.nextInt(GROOTSTE_WONING - 1), kans(TOEGANKELIJK)),
                4 + toeval.nextInt(MEESTE_WEKEN - 4),
                Map.of(een(Schoolsoort.values()), toeval.nextInt(VERSTE_SCHOOL)));
    }

    private <E extends Enum<E>> Map<E, Mate> maten(Class<E> soort) {
        var maten = new EnumMap<E, Mate>(soort);
        for (var waarde : soort.getEnumConstants()) {
            maten.put(waarde, mate());
        }
        return maten;
    }

    private <T> List<T> soms(double kans, Supplier<T> wat) {
        return kans(kans) ? List.of(wat.get()) : List.of();
    }

    private static Plek plek(Gemeente gemeente) {
        return Plek.van(gemeente.breedte(), gemeente.lengte());
    }

    private static Gebiedscode provincie(Gemeente gemeente) {
        return new Gebiedscode(gemeente.provincie());
    }

    private Gemeente ergens() {
        return gemeenten.get(toeval.nextInt(gemeenten.size()));
    }

    private Mate mate() {
        return new Mate(toeval.nextInt(101));
    }

    private <E> E een(E[] waarden) {
        return waarden[toeval.nextInt(waarden.length)];
    }

    private boolean kans(double kans) {
        return toeval.nextDouble() < kans;
    }
}
