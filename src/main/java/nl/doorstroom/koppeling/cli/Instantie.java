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
        return new Instantie(wens).vraag(wens.huishoudens());
    }

    /**
     * A year and what was expected of it: other households, with the same places.
     *
     * @param verwachting as many households as the room was made for
     */
    record Jaren(Koppelvraag jaar, Koppelvraag verwachting) {}

    /** A year in which so many households come, where as many as in the wish were expected; empty as above. */
    static Optional<Jaren> jaren(Instantiewens wens, int komen) {
        int eerste = Math.max(wens.huishoudens(), komen);
        var samen = new Instantiewens(
                wens.soort(), eerste + wens.huishoudens(), wens.plaatsen(), wens.krapte(), wens.zaad());
        return new Instantie(samen)
                .vraag(wens.huishoudens())
                .map(alles -> new Jaren(deel(alles, 0, komen), deel(alles, eerste, samen.huishoudens())));
    }

    private static Koppelvraag deel(Koppelvraag alles, int van, int tot) {
        var punten = IntStream.range(van, tot).mapToObj(alles.punten()::rij).toArray(double[][]::new);
        var plaatsen = alles.plaatsen();
        return Koppelvraag.van(
                alles.huishoudens().subList(van, tot), plaatsen, Puntentabel.van(punten, plaatsen.size()));
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

    /** With room for so many of the first households. */
    private Optional<Koppelvraag> vraag(int eerste) {
        var personen = IntStream.range(0, wens.huishoudens())
                .map(nummer -> verzinsel.personen())
                .toArray();
        int grootste = Arrays.stream(personen).max().orElseThrow();
        int ruimte = Ruimteverdeling.ruimte(Arrays.stream(personen, 0, eerste).sum(), wens.krapte());
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
