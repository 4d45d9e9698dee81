package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Puntentabel;

/** Makes up an instance to try the engine on: real municipalities, invented households and points. */
public final class Instantie {
    private static final int MEESTE_PUNTEN = 100;

    private final Instantiewens wens;
    private final Random toeval;
    private final List<Gemeente> gemeenten;
    private final Verzinsel verzinsel;

    private Instantie(Instantiewens wens) {
        this.wens = wens;
        this.toeval = new Random(wens.zaad());
        this.gemeenten = kies();
        this.verzinsel = new Verzinsel(wens.soort(), gemeenten, toeval);
    }

    /**
     * The question of this instance, with points of two decimals.
     *
     * @throws IllegalArgumentException when there is so little room that the largest household fits nowhere
     */
    public static Koppelvraag maak(Instantiewens wens) {
        return probeer(wens).orElseThrow(() -> new IllegalArgumentException("No room for the largest: " + wens));
    }

    /** As above, and empty when there is so little room. */
    static Optional<Koppelvraag> probeer(Instantiewens wens) {
        return new Instantie(wens).vraag();
    }

    /** In the order of the source, whichever are chosen. */
    private List<Gemeente> kies() {
        var alle = Gemeente.alle();
        var gekozen = new ArrayList<>(alle);
        Collections.shuffle(gekozen, toeval);
        return gekozen.stream()
                .limit(wens.plaatsen())
                .sorted(Comparator.comparingInt(alle::indexOf))
                .toList();
    }

    private Optional<Koppelvraag> vraag() {
        var personen = IntStream.range(0, wens.huishoudens())
                .map(nummer -> verzinsel.personen())
                .toArray();
        int grootste = Arrays.stream(personen).max().orElseThrow();
        int ruimte = Ruimteverdeling.ruimte(Arrays.stream(personen).sum(), wens.krapte());
        return ruimte < grootste
                ? Optional.empty()
                : Optional.of(vraag(personen, plaatsen(Ruimteverdeling.naarInwoners(gemeenten, ruimte, grootste))));
    }

    private Koppelvraag vraag(int[] personen, List<Plaats> plaatsen) {
        var huishoudens = new ArrayList<Huishouden>();
        for (int aantal : personen) {
            huishoudens.add(new Huishouden(String.format(Locale.ROOT, "H%06d", huishoudens.size() + 1), aantal));
        }
        var punten = wens.soort() == Soort.WILLEKEURIG ? willekeurig() : somVanCriteria(personen);
        return Koppelvraag.van(huishoudens, plaatsen, Puntentabel.van(punten, plaatsen.size()));
    }

    private List<Plaats> plaatsen(int[] capaciteit) {
        return IntStream.range(0, capaciteit.length)
                .mapToObj(plaats -> new Plaats(gemeenten.get(plaats).code(), capaciteit[plaats]))
                .toList();
    }

    private double[][] somVanCriteria(int[] personen) {
        var aanbod = Stream.generate(verzinsel::aanbod).limit(gemeenten.size()).toList();
        var criteria = new Criteria(gemeenten, aanbod);
        var punten = new double[personen.length][gemeenten.size()];
        for (int huishouden = 0; huishouden < personen.length; huishouden++) {
            var gezin = verzinsel.gezin(personen[huishouden]);
            Arrays.setAll(punten[huishouden], plaats -> criteria.punten(gezin, plaats));
        }
        return punten;
    }

    private double[][] willekeurig() {
        var punten = new double[wens.huishoudens()][gemeenten.size()];
        for (var rij : punten) {
            Arrays.setAll(rij, plaats -> Criteria.honderdsten(MEESTE_PUNTEN * toeval.nextDouble()));
        }
        return punten;
    }
}
