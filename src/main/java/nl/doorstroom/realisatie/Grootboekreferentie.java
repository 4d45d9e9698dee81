package nl.doorstroom.realisatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.taakstelling.TaakstellingGewijzigd;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Toestand;
import nl.doorstroom.taakstelling.Versiekop;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the grootboeken: which kinds count, and the taakstellingen that are published already, known since they were made
 * known. In a demonstration the worked examples come with it. All of it in the order in which it became known.
 */
@Component
@Order(40)
class Grootboekreferentie implements ReferenceData {
    private static final LocalDate ALTIJD = LocalDate.of(1995, 1, 1);
    private static final Bron TELBRON = new Bron("Werkwijze van COA bij de realisatie van de taakstelling", null);
    private static final List<String> TELT = List.of(
            "eigen-gemeente",
            "tussenvoorziening",
            "doorstroomwoning",
            "hotel-en-accommodatieregeling",
            "doorstroomlocatie",
            "nidos-kso");
    private static final List<String> TELT_NIET = List.of("coa-kwv", "opvanggezin");
    private static final List<String> VOORBEELDEN = List.of("voorbeeld-flevoland.csv", "voorbeeld-2023-I.csv");

    private final JdbcGrootboekStore store;
    private final Boekhouder boekhouder;
    private final Taakstellingboeker taakstellingboeker;
    private final Taakstellingen taakstellingen;
    private final Demo demo;
    private final Clock klok;

    Grootboekreferentie(
            JdbcGrootboekStore store,
            Boekhouder boekhouder,
            Taakstellingboeker taakstellingboeker,
            Taakstellingen taakstellingen,
            Demo demo,
            Clock klok) {
        this.store = store;
        this.boekhouder = boekhouder;
        this.taakstellingboeker = taakstellingboeker;
        this.taakstellingen = taakstellingen;
        this.demo = demo;
        this.klok = klok;
    }

    /** What became known at some moment, and is then to be booked. */
    private record Gebeurtenis(Instant bekendOp, Runnable boek) {}

    @Override
    public String title() {
        return demo.isAan() ? "grootboeken met voorbeelden" : "grootboeken";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return store.koppen().isEmpty();
    }

    @Override
    @Transactional
    public void load() {
        if (store.telwijze().regels().isEmpty()) {
            TELT.forEach(soort -> telregel(soort, true));
            TELT_NIET.forEach(soort -> telregel(soort, false));
        }
        var nummers = new HashMap<String, Long>();
        Stream.concat(publicaties(), demo.isAan() ? voorbeelden(nummers) : Stream.empty())
                .sorted(Comparator.comparing(Gebeurtenis::bekendOp))
                .forEach(gebeurtenis -> gebeurtenis.boek().run());
        overdrachten();
    }

    private void telregel(String soort, boolean telt) {
        store.voegToe(
                new Telwijze.Regel(new Soort(soort), Periode.vanaf(ALTIJD), telt, TELBRON, Peiling.begin(ALTIJD)));
    }

    private Stream<Gebeurtenis> publicaties() {
        return taakstellingen.gepubliceerde().reversed().stream().map(this::publicatie);
    }

    private Gebeurtenis publicatie(Versiekop kop) {
        var halfjaar = kop.code().halfjaar();
        var bekend = bekendOp(kop);
        return new Gebeurtenis(
                bekend,
                () -> taakstellingboeker.boekToen(
                        new TaakstellingGewijzigd(
                                halfjaar, taakstellingen.get(kop.code()).aantallen(), kop.bron()),
                        bekend));
    }

    /** The day on which it was made known; when nobody knows, the first day of the half-year: it was in force by then. */
    private Instant bekendOp(Versiekop kop) {
        var op = gepubliceerdOp(kop.toestand());
        var bekend = Peiling.begin(op == null ? kop.code().halfjaar().begin() : op);
        return bekend.isAfter(klok.instant()) ? klok.instant() : bekend;
    }

    private static @Nullable LocalDate gepubliceerdOp(Toestand toestand) {
        return switch (toestand) {
            case Toestand.Gepubliceerd gepubliceerd -> gepubliceerd.op();
            case Toestand.Bijgesteld bijgesteld -> bijgesteld.op();
            case Toestand.Concept _, Toestand.Vastgesteld _ -> null;
        };
    }

    /** Transfers of before the grootboeken began are known to them since they begin. */
    private void overdrachten() {
        for (Halfjaar halfjaar : halfjaren()) {
            taakstellingen
                    .findGeldende(halfjaar)
                    .map(kop -> taakstellingen.get(kop.code()))
                    .ifPresent(versie -> taakstellingboeker.op(new TaakstellingGewijzigd(
                            halfjaar,
                            taakstellingen.naOverdracht(versie),
                            versie.kop().bron())));
        }
    }

    private List<Halfjaar> halfjaren() {
        return taakstellingen.gepubliceerde().stream()
                .map(kop -> kop.code().halfjaar())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Gebeurtenis> voorbeelden(Map<String, Long> nummers) {
        record Stuk(Instant bekendOp, Bron bron, boolean verzonnen) {}
        var perStuk = new HashMap<Stuk, List<Voorbeeldbestand.Regel>>();
        VOORBEELDEN.stream()
                .map(Voorbeeldbestand::lees)
                .flatMap(List::stream)
                .forEach(regel -> perStuk.computeIfAbsent(
                                new Stuk(regel.bekendOp(), regel.bron(), regel.verzonnen()), _ -> new ArrayList<>())
                        .add(regel));
        return perStuk.entrySet().stream()
                .map(een -> new Gebeurtenis(
                        een.getKey().bekendOp(),
                        () -> boek(
                                new Boekstukopdracht(
                                        Boekstuk.Wijze.VOORBEELD,
                                        een.getKey().bron(),
                                        een.getKey().verzonnen(),
                                        null,
                                        null),
                                een.getValue(),
                                nummers)));
    }

    private void boek(Boekstukopdracht stuk, List<Voorbeeldbestand.Regel> regels, Map<String, Long> nummers) {
        var opdrachten = regels.stream().map(regel -> opdracht(regel, nummers)).toList();
        var geboekt = boekhouder.boekToen(stuk, opdrachten, regels.getFirst().bekendOp());
        for (int i = 0; i < regels.size(); i++) {
            nummers.put(regels.get(i).merk(), geboekt.nummers().get(i));
        }
    }

    private static Opdracht opdracht(Voorbeeldbestand.Regel regel, Map<String, Long> nummers) {
        var handeling = regel.corrigeert().isEmpty()
                ? new Handeling.Registratie()
                : new Handeling.Correctie(Objects.requireNonNull(nummers.get(regel.corrigeert())));
        return new Opdracht(0, regel.gemeente(), regel.post(), regel.geldigOp(), handeling, null, null);
    }
}
