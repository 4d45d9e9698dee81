package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Opvangbestand.dag;
import static nl.doorstroom.opvang.Opvangbestand.getal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.opvang.afspraak.Partij;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How Overijssel divides its opgave over IJsselland and Twente, with the totals as printed. */
@Component
@Order(61)
class Verdelingreferentie implements ReferenceData {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final JdbcAfspraakStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Verdelingreferentie(JdbcAfspraakStore store, Gebieden gebieden, Transactions transacties, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "verdeling van de opvang binnen Overijssel";
    }

    @Override
    public boolean isMissing() {
        return transacties.run(() -> store.gedrukt().isEmpty());
    }

    @Override
    public void load() {
        transacties.run(() -> {
            var door = Schrijver.nu(klok);
            var rijen = Opvangbestand.lees("verdeelafspraken.csv");
            rijen.forEach(rij -> store.voegToe(afspraak(rij, door), door));
            rijen.stream().map(Verdelingreferentie::totaal).distinct().forEach(store::voegToe);
            return rijen.size();
        });
    }

    private Opvangafspraak afspraak(NamedCsvRecord rij, Schrijver door) {
        var gebied = new Gebiedscode(rij.getField("gebied"));
        return new Opvangafspraak(
                0,
                gebied,
                new Gebiedscode(rij.getField("provincie")),
                gemeenten(gebied),
                Opgavesoort.find(rij.getField("soort")).orElseThrow(),
                dag(rij, "per"),
                Opvangbestand.bron(rij),
                List.of(stap(rij, door)));
    }

    private Set<Gebiedscode> gemeenten(Gebiedscode gebied) {
        return gebieden.indeling(LocalDate.now(klok)).gemeentenIn(gebied).stream()
                .map(Gebied::code)
                .collect(Collectors.toSet());
    }

    private static Opvangafspraak.Stap stap(NamedCsvRecord rij, Schrijver door) {
        var bekend = dag(rij, "bekend");
        return new Opvangafspraak.Stap(
                Afspraakstap.TOEGEZEGD,
                bekend,
                Math.toIntExact(getal(rij, "plaatsen")),
                "",
                Partij.TAFEL,
                bekend.atStartOfDay(NEDERLAND).toInstant(),
                door);
    }

    private static Gedrukttotaal totaal(NamedCsvRecord rij) {
        return new Gedrukttotaal(
                new Gebiedscode(rij.getField("provincie")),
                Opgavesoort.find(rij.getField("soort")).orElseThrow(),
                dag(rij, "per"),
                getal(rij, "gedrukt_totaal"),
                Opvangbestand.bron(rij));
    }
}
