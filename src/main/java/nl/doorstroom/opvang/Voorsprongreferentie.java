package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Opvangbestand.dag;
import static nl.doorstroom.opvang.Opvangbestand.getal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.verevening.Voorsprong;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How Flevoland stood on 1 January 2021: the only provincie and day of which a public source tells it. */
@Component
@Order(62)
class Voorsprongreferentie implements ReferenceData {
    private final JdbcVoorsprongStore store;
    private final Transactions transacties;
    private final Clock klok;

    Voorsprongreferentie(JdbcVoorsprongStore store, Transactions transacties, Clock klok) {
        this.store = store;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "stand van Flevoland op 1 januari 2021";
    }

    @Override
    public boolean isMissing() {
        return transacties.run(() -> store.geldend().isEmpty());
    }

    @Override
    public void load() {
        transacties.run(() -> {
            var rijen = Opvangbestand.lees("voorsprong.csv");
            store.voegToe(samen(rijen), Schrijver.nu(klok));
            return rijen.size();
        });
    }

    private static Voorsprong samen(List<NamedCsvRecord> rijen) {
        var eerste = rijen.getFirst();
        return new Voorsprong(
                new Gebiedscode(eerste.getField("provincie")),
                dag(eerste, "peildatum"),
                rijen.stream().mapToLong(een -> getal(een, "saldo")).sum(),
                Optional.empty(),
                Opvangbestand.bron(eerste));
    }
}
