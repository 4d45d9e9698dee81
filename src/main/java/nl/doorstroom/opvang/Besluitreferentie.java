package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Opvangbestand.dag;
import static nl.doorstroom.opvang.Opvangbestand.getal;
import static nl.doorstroom.opvang.Opvangbestand.tekst;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitsoort;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The official decisions on capacity of 2021 to 2023, as printed. Each counts as known from the day of its letter. */
@Component
@Order(60)
class Besluitreferentie implements ReferenceData {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final JdbcBesluitStore store;
    private final Transactions transacties;
    private final Clock klok;

    Besluitreferentie(JdbcBesluitStore store, Transactions transacties, Clock klok) {
        this.store = store;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "capaciteitsbesluiten tot en met 2023-I";
    }

    @Override
    public boolean isMissing() {
        return transacties.run(store::isLeeg);
    }

    @Override
    public void load() {
        transacties.run(() -> {
            var door = Schrijver.nu(klok);
            var besluiten = besluiten();
            besluiten.forEach(een -> store.voegToe(een, door));
            return besluiten.size();
        });
    }

    /** In the files of the product; also what the tests lay beside the database. */
    static List<Opvangbesluit> besluiten() {
        var kolommen = Opvangbestand.lees("besluitkolommen.csv");
        var regels = Opvangbestand.lees("besluitregels.csv");
        var delen = Opvangbestand.lees("besluitdelen.csv");
        return Opvangbestand.lees("besluiten.csv").stream()
                .map(rij -> besluit(rij, kolommen, regels, delen))
                .toList();
    }

    private static Opvangbesluit besluit(
            NamedCsvRecord rij,
            List<NamedCsvRecord> kolommen,
            List<NamedCsvRecord> regels,
            List<NamedCsvRecord> delen) {
        var code = rij.getField("code");
        return new Opvangbesluit(
                code,
                1,
                Besluitsoort.van(rij.getField("soort")),
                rij.getField("naam"),
                dag(rij, "per"),
                tekst(rij, "tot").map(LocalDate::parse),
                dag(rij, "bekend").atStartOfDay(NEDERLAND).toInstant(),
                rij.getField("voorbehoud"),
                Opvangbestand.bron(rij),
                van(kolommen, code).stream()
                        .map(kolom -> kolom(kolom, van(regels, code)))
                        .toList(),
                van(delen, code).stream()
                        .map(deel -> new Opvangbesluit.Deel(deel.getField("naam"), getal(deel, "plaatsen")))
                        .toList());
    }

    private static List<NamedCsvRecord> van(List<NamedCsvRecord> rijen, String besluit) {
        return rijen.stream()
                .filter(een -> een.getField("besluit").equals(besluit))
                .toList();
    }

    private static Besluitkolom kolom(NamedCsvRecord rij, List<NamedCsvRecord> regels) {
        var soort = rij.getField("soort");
        return new Besluitkolom(
                Opgavesoort.find(soort).orElseThrow(),
                getal(rij, "totaal"),
                getal(rij, "gedrukt"),
                Sleutelkeuze.van(rij.getField("sleutel")),
                tekst(rij, "voortbouwt_op"),
                regels.stream()
                        .filter(een -> een.getField("soort").equals(soort))
                        .map(Besluitreferentie::regel)
                        .toList());
    }

    private static Besluitkolom.Regel regel(NamedCsvRecord rij) {
        return new Besluitkolom.Regel(
                new Gebiedscode(rij.getField("gebied")),
                getal(rij, "plaatsen"),
                tekst(rij, "extra").map(Long::valueOf),
                tekst(rij, "aanwezig").map(Long::valueOf));
    }
}
