package nl.doorstroom.koppeling.solver.punten;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;

/** Profiles drawn by lot, the same for the same generator. They say nothing about real people. */
public final class Willekeurig {
    private final RandomGenerator lot;
    private final int gemeenten;

    public Willekeurig(RandomGenerator lot, int gemeenten) {
        this.lot = lot;
        this.gemeenten = gemeenten;
    }

    public List<Huishoudprofiel> huishoudens(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> huishouden("H" + nummer))
                .toList();
    }

    public List<Gemeenteprofiel> gemeenten() {
        return IntStream.range(0, gemeenten).mapToObj(this::gemeente).toList();
    }

    private Huishoudprofiel huishouden(String nummer) {
        var leden = new ArrayList<Lid>();
        int personen = 1 + (int) (8 * Math.pow(lot.nextDouble(), 3));
        for (int lid = 0; lid < personen; lid++) {
            leden.add(lid < 2 ? volwassene() : Lid.scholier(new Schoolgang(een(Schoolsoort.class), plek())));
        }
        var banden = lot.nextInt(3) == 0
                ? List.of(new Band(code(lot.nextInt(gemeenten)), regio(lot.nextInt(5)), mate()))
                : List.<Band>of();
        return new Huishoudprofiel(
                nummer,
                leden,
                plek(),
                banden,
                lot.nextBoolean() ? regio(lot.nextInt(5)) : null,
                new Woonbehoefte(Math.min(5, personen - 1), lot.nextInt(30) == 0),
                gronden());
    }

    private List<HardeGrond> gronden() {
        return lot.nextInt(8) > 0
                ? List.of()
                : List.of(new HardeGrond(
                        een(Grond.class),
                        Set.of(lot.nextBoolean() ? regio(lot.nextInt(5)) : code(lot.nextInt(gemeenten)))));
    }

    private Lid volwassene() {
        var ervaring = EnumSet.noneOf(Sector.class);
        IntStream.range(0, lot.nextInt(3)).forEach(keer -> ervaring.add(een(Sector.class)));
        var leeftijd = lot.nextInt(20) == 0 ? Leeftijdsgroep.OUDER : Leeftijdsgroep.WERKZAME_LEEFTIJD;
        return new Lid(leeftijd, een(Opleidingsniveau.class), ervaring, null);
    }

    private Gemeenteprofiel gemeente(int nummer) {
        var werk = new EnumMap<Sector, Mate>(Sector.class);
        List.of(Sector.values()).forEach(sector -> werk.put(sector, mate()));
        var opleiding = new EnumMap<Opleidingsniveau, Mate>(Opleidingsniveau.class);
        List.of(Opleidingsniveau.values()).forEach(niveau -> opleiding.put(niveau, mate()));
        var klimaat = IntStream.range(0, 6).mapToObj(grootte -> mate()).toList();
        return new Gemeenteprofiel(
                code(nummer),
                Set.of(regio(nummer % 5)),
                plek(),
                new Regiovraag(werk, opleiding),
                new Woningaanbod(klimaat, 3 + lot.nextInt(4), lot.nextInt(4) > 0),
                4 + lot.nextInt(30),
                Map.of(een(Schoolsoort.class), lot.nextInt(40)));
    }

    private static Gebiedscode code(int nummer) {
        return new Gebiedscode("GM%04d".formatted(nummer));
    }

    private static Gebiedscode regio(int nummer) {
        return new Gebiedscode("KR%02d".formatted(nummer));
    }

    private Mate mate() {
        return new Mate(lot.nextInt(101));
    }

    private Plek plek() {
        return Plek.van(50.8 + 2.6 * lot.nextDouble(), 3.5 + 3.5 * lot.nextDouble());
    }

    private <E extends Enum<E>> E een(Class<E> soort) {
        var waarden = soort.getEnumConstants();
        return waarden[lot.nextInt(waarden.length)];
    }
}
