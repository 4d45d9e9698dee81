package nl.doorstroom.koppeling.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.audit.Geslacht;
import nl.doorstroom.koppeling.audit.Groepsrapport;
import nl.doorstroom.koppeling.audit.Huishoudkenmerken;
import nl.doorstroom.koppeling.audit.Leeftijdsklasse;
import nl.doorstroom.koppeling.audit.Persoonskenmerken;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Opleidingsniveau;

/**
 * Aim 5: the same question gives the same plan to the last byte, for one thread and for two, and when the attributes that may
 * not count are dealt out again among the households.
 */
record Gelijkmeting(Profielvraag geval, Benchverslag verslag) {
    /** Long enough for the search to end by itself; only then a plan does not depend on the machine. */
    private static final Duration RUIM = Duration.ofMinutes(5);

    private static final long ZAAD = 20230502;
    private static final List<String> HERKOMSTEN = List.of("A", "B", "C", "D");

    /** Synthetic households as a source holds them: what counts, and beside it what may not. */
    private record Bron(Profielvraag telt, List<Huishoudkenmerken> teltNiet) {}

    void meet() {
        verslag.regel("");
        verslag.regel(
                "Doel 5: hetzelfde plan met 1 en 2 draden, en als herkomst, geslacht en leeftijd zijn verwisseld");
        var bron = new Bron(geval, kenmerken(1));
        var eerste = koppel(bron, 2);
        var metEenDraad = koppel(bron, 1);
        oordeel("bytes anders met 1 draad in plaats van 2", eerste, metEenDraad);
        var verwisseld = new Bron(geval, kenmerken(2));
        oordeel("bytes anders na verwisselen van kenmerken", eerste, koppel(verwisseld, 2));
        controle(eerste, bron, verwisseld);
    }

    /** The report by group must see the difference that the engine cannot see, or nothing was dealt out anew. */
    private void controle(Koppelvoorstel voorstel, Bron bron, Bron verwisseld) {
        var voor = Groepsrapport.van(voorstel, bron.teltNiet).regels();
        var na = Groepsrapport.van(voorstel, verwisseld.teltNiet).regels();
        verslag.regel("    ter controle: het groepsrapport verandert " + (voor.equals(na) ? "NIET" : "wel"));
    }

    private Koppelvoorstel koppel(Bron bron, int draden) {
        var meting = Meting.van(
                bron.telt.vraag(), Koppelinstelling.gewoon().metTijd(RUIM).metDraden(draden));
        verslag.gekeurd(meting.fouten());
        verslag.regel(
                "    %d draden: %.1f s, %s",
                draden, meting.seconden(), meting.voorstel().einde());
        return meting.voorstel();
    }

    private void oordeel(String wat, Koppelvoorstel een, Koppelvoorstel ander) {
        boolean beslist = isKlaar(een) && isKlaar(ander);
        verslag.uitslag(new Uitslag(5, wat, beslist ? anders(een, ander) : Double.NaN, 0, ""));
    }

    private static boolean isKlaar(Koppelvoorstel voorstel) {
        return voorstel.einde() == Koppelvoorstel.Einde.KLAAR || voorstel.einde() == Koppelvoorstel.Einde.BEWEZEN;
    }

    private static double anders(Koppelvoorstel een, Koppelvoorstel ander) {
        var dit = bytes(een);
        var dat = bytes(ander);
        int lengte = Math.min(dit.length, dat.length);
        return Math.abs(dit.length - dat.length)
                + IntStream.range(0, lengte)
                        .filter(plek -> dit[plek] != dat[plek])
                        .count();
    }

    /** The plan as it would be written, with the proof and the prices behind it. */
    private static byte[] bytes(Koppelvoorstel voorstel) {
        var tekst = Arrays.toString(voorstel.plaatsen()) + voorstel.bovengrens() + Arrays.toString(voorstel.prijzen());
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Drawn by lot and dealt out anew for every turn; the people are the same. */
    private List<Huishoudkenmerken> kenmerken(int beurt) {
        var toeval = new Random(ZAAD);
        int totaal = geval.vraag().huishoudens().stream()
                .mapToInt(Huishouden::personen)
                .sum();
        var personen = new ArrayList<Persoonskenmerken>();
        IntStream.range(0, totaal).forEach(persoon -> personen.add(persoon(toeval)));
        Collections.shuffle(personen, new Random(ZAAD + beurt));
        var rij = personen.iterator();
        return geval.vraag().huishoudens().stream()
                .map(huishouden -> kenmerken(huishouden, rij))
                .toList();
    }

    private static Huishoudkenmerken kenmerken(Huishouden huishouden, Iterator<Persoonskenmerken> rij) {
        var personen = Stream.generate(rij::next).limit(huishouden.personen()).toList();
        return new Huishoudkenmerken(huishouden.nummer(), personen);
    }

    private static Persoonskenmerken persoon(Random toeval) {
        return new Persoonskenmerken(
                een(toeval, List.of(Geslacht.values())),
                een(toeval, List.of(Leeftijdsklasse.values())),
                een(toeval, List.of(Opleidingsniveau.values())),
                een(toeval, HERKOMSTEN));
    }

    private static <T> T een(Random toeval, List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
