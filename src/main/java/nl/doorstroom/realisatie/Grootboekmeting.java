package nl.doorstroom.realisatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;

/**
 * Fills a throwaway database with a made-up grootboek of ten years and tells how long it takes to add to it and to read it,
 * beside what PostgreSQL itself needs for the same rows.
 */
@Component
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
public class Grootboekmeting {
    private static final long ZAAD = 20261121;
    private static final int JAREN = 10;
    private static final int DAGEN = JAREN * 365;
    private static final Bron BRON = new Bron("Meting (verzonnen)", null);
    private static final Soort EIGEN = new Soort("eigen-gemeente");
    /** What comes with the product is known until then; the made-up entries become known after it. */
    private static final Instant BEKEND_VANAF = Peiling.begin(LocalDate.of(2023, 7, 2));

    private final Boekhouder boekhouder;
    private final Grootboeken grootboeken;
    private final JdbcMetingStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;
    private final RandomGenerator toeval = new Random(ZAAD);
    private final Map<Gebiedscode, List<Long>> teCorrigeren = new HashMap<>();

    Grootboekmeting(
            Boekhouder boekhouder,
            Grootboeken grootboeken,
            JdbcMetingStore store,
            Gebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.boekhouder = boekhouder;
        this.grootboeken = grootboeken;
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    private LocalDate eerste() {
        return Halfjaar.op(LocalDate.now(klok)).begin().minusYears(JAREN);
    }

    private List<Gebiedscode> gemeenten() {
        return gebieden.indeling(Gebieden.BEGIN).gemeenten().stream()
                .map(Gebied::code)
                .toList();
    }

    /** Gives every gemeente a beginstand and a taakstelling for every half-year. */
    public void begin() {
        var opdrachten = new ArrayList<Opdracht>();
        for (var gemeente : gemeenten()) {
            opdrachten.add(Opdracht.nieuw(gemeente, new Post.Beginstand(toeval.nextInt(-40, 10)), eerste()));
            for (var halfjaar = Halfjaar.op(eerste());
                    halfjaar.begin().isBefore(LocalDate.now(klok));
                    halfjaar = halfjaar.volgende()) {
                opdrachten.add(
                        Opdracht.nieuw(gemeente, new Post.Taakstelling(toeval.nextInt(10, 90)), halfjaar.begin()));
            }
        }
        boekToen(opdrachten, BEKEND_VANAF);
    }

    /** Books entries that became known bit by bit, in so many steps. */
    public void vul(int aantal, int stappen) {
        var alle = gemeenten();
        var tijd = Duration.between(BEKEND_VANAF, klok.instant().minus(Duration.ofDays(1)));
        for (int stap = 1; stap <= stappen; stap++) {
            boekToen(
                    opdrachten(alle, aantal / stappen, true),
                    BEKEND_VANAF.plus(tijd.multipliedBy(stap).dividedBy(stappen)));
        }
    }

    private void boekToen(List<Opdracht> opdrachten, Instant bekend) {
        var stuk = new Boekstukopdracht(Boekstuk.Wijze.VOORBEELD, BRON, true, null, null);
        var geboekt = transacties.run(() -> boekhouder.boekToen(stuk, opdrachten, bekend));
        for (int i = 0; i < opdrachten.size(); i++) {
            if (opdrachten.get(i).post() instanceof Post.Huisvesting) {
                teCorrigeren
                        .computeIfAbsent(opdrachten.get(i).gemeente(), _ -> new ArrayList<>())
                        .add(geboekt.nummers().get(i));
            }
        }
    }

    private List<Opdracht> opdrachten(List<Gebiedscode> alle, int aantal, boolean metCorrecties) {
        var opdrachten = new ArrayList<Opdracht>(aantal);
        for (int n = 0; n < aantal; n++) {
            var gemeente = alle.get(toeval.nextInt(alle.size()));
            var open = teCorrigeren.getOrDefault(gemeente, List.of());
            var corrigeert = metCorrecties && !open.isEmpty() && toeval.nextInt(20) == 0;
            var handeling = corrigeert
                    ? new Handeling.Correctie(open.remove(toeval.nextInt(open.size())))
                    : new Handeling.Registratie();
            var post = new Post.Huisvesting(EIGEN, toeval.nextInt(1, 6));
            opdrachten.add(new Opdracht(
                    n,
                    gemeente,
                    post,
                    eerste().plusDays(toeval.nextInt(DAGEN)),
                    handeling,
                    null,
                    "meting-" + toeval.nextLong()));
        }
        return opdrachten;
    }

    /** The lines of a file of this many entries: gemeente, day, people and a reference. */
    public List<String> bestand(int aantal) {
        return opdrachten(gemeenten(), aantal, false).stream()
                .map(een ->
                        een.gemeente() + ";" + een.geldigOp() + ";" + een.post().aantal() + ";" + een.sleutel())
                .toList();
    }

    /** Reads and books a file as one boekstuk, checked line by line. */
    public void leesIn(List<String> regels) {
        var opdrachten = regels.stream().map(Grootboekmeting::opdracht).toList();
        var uitkomst =
                transacties.run(() -> boekhouder.boek(Boekstukopdracht.van(Boekstuk.Wijze.INVOER, BRON), opdrachten));
        if (!(uitkomst instanceof Boekuitkomst.Geboekt)) {
            throw new IllegalStateException("The made-up file is refused: " + uitkomst);
        }
    }

    private static Opdracht opdracht(String regel) {
        var velden = regel.split(";", -1);
        return new Opdracht(
                0,
                new Gebiedscode(velden[0]),
                new Post.Huisvesting(EIGEN, Long.parseLong(velden[2])),
                LocalDate.parse(velden[1]),
                new Handeling.Registratie(),
                null,
                velden[3]);
    }

    /** The limit of adding: how long the last entries take to copy into a table without keys, chain or log. */
    public Duration kopieer(int aantal) {
        return Duration.ofNanos(transacties.run(() -> store.kopieer(aantal)));
    }

    /** The stand of the country at a random day, as known at a random moment. */
    public Standen lees() {
        var bekend = Duration.between(BEKEND_VANAF, klok.instant());
        return grootboeken.standen(new Peiling(
                eerste().plusDays(1L + toeval.nextInt(DAGEN)),
                BEKEND_VANAF.plusSeconds(toeval.nextLong(bekend.toSeconds()))));
    }

    /** The limit of reading: one pass over the table. */
    public long loopDoor() {
        return transacties.run(store::loopDoor);
    }

    /** Entries in the grootboek. */
    public long aantal() {
        return transacties.run(store::aantal);
    }
}
