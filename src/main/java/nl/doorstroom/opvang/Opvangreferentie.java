package nl.doorstroom.opvang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.opvang.locatie.Voorwaarden;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectfeit.Soort;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration: made-up locaties and projects, dated from the day on which they are loaded. */
@Component
@Order(72)
class Opvangreferentie implements ReferenceData {
    private static final Bron BRON = new Bron("Voorbeeld (verzonnen)", null);
    private static final String LOCATIES = "/opvang/voorbeeld-locaties.csv";
    private static final String PIJPLIJN = "/opvang/voorbeeld-pijplijn.csv";
    private static final int TELLINGEN = 26;

    private final JdbcLocatieStore locaties;
    private final JdbcBezettingStore bezettingen;
    private final JdbcProjectStore projecten;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Demo demo;
    private final Clock klok;

    Opvangreferentie(
            JdbcLocatieStore locaties,
            JdbcBezettingStore bezettingen,
            JdbcProjectStore projecten,
            Gebieden gebieden,
            Transactions transacties,
            Demo demo,
            Clock klok) {
        this.locaties = locaties;
        this.bezettingen = bezettingen;
        this.projecten = projecten;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.demo = demo;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "voorbeelden van opvanglocaties";
    }

    @Override
    public boolean isMissing() {
        return demo.isAan() && transacties.run(locaties::isLeeg);
    }

    @Override
    public void load() {
        transacties.run(() -> {
            var vandaag = LocalDate.now(klok);
            var door = Schrijver.nu(klok);
            var indeling = gebieden.indeling(vandaag);
            regels(LOCATIES).forEach(regel -> locatie(regel, indeling, vandaag, door));
            regels(PIJPLIJN).forEach(regel -> project(regel, indeling, vandaag, door));
            return door;
        });
    }

    private void locatie(Regel regel, Gebiedsindeling indeling, LocalDate vandaag, Schrijver door) {
        var voorwaarden = new Voorwaarden(
                regel.maanden("contract").map(over -> begin(vandaag, over)),
                regel.maanden("vergunning").map(over -> begin(vandaag, over)),
                regel.tekst("beperking"),
                Optional.of(regel.tekst("hoofdlocatie")).filter(een -> !een.isEmpty()));
        var locatie = new Locatie(
                regel.tekst("code"),
                naam("Voorbeeldlocatie", regel, indeling),
                Locatiesoort.valueOf(regel.tekst("soort")),
                new Gebiedscode(regel.tekst("gemeente")),
                Partij.valueOf(regel.tekst("partij")),
                regel.getal("amv"),
                Plaatsenverloop.GEEN,
                voorwaarden);
        locaties.voegToe(new Locatiemelding(locatie, "", false), BRON, door);
        locaties.voegToe(locatie.code(), begin(vandaag, -regel.getal("open")), regel.getal("plaatsen"), BRON, door);
        regel.maanden("vol").ifPresent(vol -> tellingen(locatie, regel.getal("plaatsen"), vol, vandaag, door));
    }

    /** Weekly counts of half a year that come slowly to what is lived there now. */
    private void tellingen(Locatie locatie, int plaatsen, int vol, LocalDate vandaag, Schrijver door) {
        for (int week = TELLINGEN; week >= 0; week--) {
            int bewoners = Math.max(0, plaatsen * (vol * 10 - week * 4 + week % 3 * 3) / 1000);
            var telling = new Bezetting(locatie.code(), vandaag.minusWeeks(week), bewoners);
            bezettingen.voegToe(telling, locatie.gemeente().waarde(), BRON, door);
        }
    }

    private void project(Regel regel, Gebiedsindeling indeling, LocalDate vandaag, Schrijver door) {
        var gegevens = new Projectgegevens(
                regel.tekst("code"),
                naam("Voorbeeldproject", regel, indeling),
                Locatiesoort.valueOf(regel.tekst("soort")),
                new Gebiedscode(regel.tekst("gemeente")),
                Partij.valueOf(regel.tekst("partij")),
                regel.getal("plaatsen"),
                "Verzonnen voor de demonstratie.");
        projecten.voegToe(gegevens, door);
        feiten(regel, vandaag).forEach(feit -> projecten.voegToe(gegevens, feit, door));
    }

    /** Steps spread evenly over the time that it took, or should take. */
    private static List<Projectfeit> feiten(Regel regel, LocalDate vandaag) {
        int begin = -regel.getal("begin");
        int opening = regel.maanden("opening").orElseThrow();
        int uitstel = regel.getal("uitstel");
        var stappen = Stap.values();
        var verwacht = Stream.of(stappen)
                .map(stap -> verwacht(stap, dag(vandaag, begin, opening - uitstel, stap), Optional.empty()));
        var later = uitstel == 0
                ? Stream.<Projectfeit>empty()
                : Stream.of(stappen)
                        .skip(Math.max(2, regel.getal("klaar") - 1L))
                        .map(stap -> verwacht(
                                stap,
                                dag(vandaag, begin, opening, stap),
                                Optional.of(Vertraging.valueOf(regel.tekst("reden")))));
        var klaar = Stream.of(stappen)
                .limit(regel.getal("klaar"))
                .map(stap -> new Projectfeit(
                        Soort.KLAAR,
                        stap,
                        vroegste(dag(vandaag, begin, opening, stap), vandaag.minusDays(3)),
                        Optional.empty(),
                        ""));
        var einde = regel.tekst("einde").isEmpty()
                ? Stream.<Projectfeit>empty()
                : Stream.of(new Projectfeit(
                        Soort.GESTOPT,
                        stappen[regel.getal("klaar")],
                        dag(vandaag, begin, opening, stappen[regel.getal("klaar")]),
                        Optional.empty(),
                        "Verzonnen: de locatie bleek niet geschikt."));
        return Stream.of(verwacht, later, klaar, einde).flatMap(een -> een).toList();
    }

    private static LocalDate vroegste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    private static Projectfeit verwacht(Stap stap, LocalDate dag, Optional<Vertraging> reden) {
        return new Projectfeit(Soort.VERWACHT, stap, dag, reden, "");
    }

    private static LocalDate dag(LocalDate vandaag, int begin, int opening, Stap stap) {
        long heel = (opening - begin) * 30L;
        return vandaag.plusDays(begin * 30L + heel * (stap.ordinal() + 1) / Stap.values().length);
    }

    private static String naam(String soort, Regel regel, Gebiedsindeling indeling) {
        var code = regel.tekst("code");
        var gemeente = indeling.get(new Gebiedscode(regel.tekst("gemeente"))).naam();
        return soort + " " + gemeente + " " + code.substring(code.lastIndexOf('-') + 1) + " (verzonnen)";
    }

    private static LocalDate begin(LocalDate vandaag, int maanden) {
        return vandaag.plusMonths(maanden).withDayOfMonth(1);
    }

    private static Stream<Regel> regels(String bestand) {
        try (var stroom = Objects.requireNonNull(Opvangreferentie.class.getResourceAsStream(bestand), bestand)) {
            return switch (Sheets.read(stroom.readAllBytes())) {
                case Reading.Read(var blad) -> blad.lines().stream().map(line -> new Regel(blad.head(), line));
                case Reading.Refused(var fouten) -> throw new IllegalStateException(bestand + ": " + fouten);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a file of examples. */
    private record Regel(List<String> kop, Sheet.Line line) {
        String tekst(String veld) {
            return line.fields().get(kop.indexOf(veld));
        }

        int getal(String veld) {
            return Integer.parseInt(tekst(veld));
        }

        Optional<Integer> maanden(String veld) {
            return tekst(veld).isEmpty() ? Optional.empty() : Optional.of(getal(veld));
        }
    }
}
