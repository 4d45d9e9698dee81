package nl.doorstroom.toezicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.aanmelden.Demo;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijferlezer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration: made-up koppelcijfers beside the worked example of Flevoland. */
@Component
@Order(71)
class Koppelreferentie implements ReferenceData {
    private static final String BESTAND = "/toezicht/voorbeeld-koppelcijfers.csv";
    private static final Bron BRON = new Bron("Voorbeeld (verzonnen)", null);

    private final JdbcKoppelcijferStore store;
    private final Grootboeken grootboeken;
    private final Transactions transacties;
    private final Demo demo;
    private final Clock klok;

    Koppelreferentie(
            JdbcKoppelcijferStore store, Grootboeken grootboeken, Transactions transacties, Demo demo, Clock klok) {
        this.store = store;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
        this.demo = demo;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "voorbeelden van koppelcijfers";
    }

    @Override
    public boolean isMissing() {
        return demo.isAan() && transacties.run(() -> store.laatste(1).isEmpty());
    }

    @Override
    public void load() {
        var cijfers = lees();
        transacties.run(() -> {
            var door = Schrijver.nu(klok);
            cijfers.forEach(een -> store.voegToe(een, BRON, door));
            return cijfers.size();
        });
    }

    private List<Koppelcijfer> lees() {
        var lezer = new Koppelcijferlezer(grootboeken::indeling, _ -> true, LocalDate.now(klok));
        switch (Sheets.read(inhoud())) {
            case Reading.Read(var blad) -> lezer.lees(blad);
            case Reading.Refused(var fouten) -> throw new IllegalStateException(BESTAND + ": " + fouten);
        }
        if (!lezer.fouten().isEmpty()) {
            throw new IllegalStateException(BESTAND + ": " + lezer.fouten());
        }
        return lezer.cijfers();
    }

    private static byte[] inhoud() {
        try (var stroom = Objects.requireNonNull(Koppelreferentie.class.getResourceAsStream(BESTAND), BESTAND)) {
            return stroom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
