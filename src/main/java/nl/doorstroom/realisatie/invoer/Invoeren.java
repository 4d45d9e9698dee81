package nl.doorstroom.realisatie.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a file with realisatie into the grootboek: hand in, tell its columns, try out, look, and confirm or cancel. */
@Service
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
public class Invoeren {
    private static final int LANGSTE_BRON = 300;
    private static final int LANGSTE_NAAM = 200;
    private static final int LAATSTE = 50;

    private final JdbcInvoerStore store;
    private final JdbcMeldingStore meldingen;
    private final Bestandsinhoud inhoud;
    private final Boekhouding boekhouding;
    private final Beproever beproever;
    private final Invoerwerk werk;
    private final Transactions transacties;

    Invoeren(
            JdbcInvoerStore store,
            JdbcMeldingStore meldingen,
            Bestandsinhoud inhoud,
            Boekhouding boekhouding,
            Beproever beproever,
            Invoerwerk werk,
            Transactions transacties) {
        this.store = store;
        this.meldingen = meldingen;
        this.inhoud = inhoud;
        this.boekhouding = boekhouding;
        this.beproever = beproever;
        this.werk = werk;
        this.transacties = transacties;
    }

    /** The files that were handed in last, newest first. */
    @Transactional(readOnly = true)
    public List<Invoer> laatste() {
        return store.laatste(LAATSTE);
    }

    @Transactional(readOnly = true)
    public Optional<Invoer> find(UUID id) {
        return store.find(id);
    }

    /** The sources whose columns are remembered. */
    @Transactional(readOnly = true)
    public List<String> bronnen() {
        return store.bronnen();
    }

    /** What the trial said, as many as asked at most. */
    @Transactional(readOnly = true)
    public List<Regelmelding> meldingen(UUID id, Regelmelding.Soort soort, int hoogstens) {
        return meldingen.meldingen(id, soort, hoogstens);
    }

    /** How many people the trial would add, per gemeente. */
    @Transactional(readOnly = true)
    public SortedMap<Gebiedscode, Long> tellingen(UUID id) {
        return meldingen.tellingen(id);
    }

    /**
     * Takes a file in.
     *
     * @param bron who says what stands in it; its columns are remembered under this name
     * @param naam of the file
     */
    public Ontvangst ontvang(String bron, String naam, byte[] bestand) {
        var fouten = new ArrayList<Invoerfout>();
        if (bron.isBlank() || bron.length() > LANGSTE_BRON) {
            fouten.add(Invoerfout.inVeld("bron", bron, "Bron: schrijf van wie de gegevens komen, zoals COA."));
        }
        if (bestand.length == 0) {
            fouten.add(Invoerfout.inVeld("bestand", naam, "Bestand: kies een bestand (CSV of ODS)."));
        }
        if (!fouten.isEmpty()) {
            return new Ontvangst.Geweigerd(fouten);
        }
        var eerder = boekhouding.findBestand(Bestandsinhoud.vingerafdruk(bestand));
        return eerder.<Ontvangst>map(Ontvangst.Bekend::new).orElseGet(() -> lees(bron.strip(), naam, bestand));
    }

    private Ontvangst lees(String bron, String naam, byte[] bestand) {
        return switch (Sheets.read(bestand)) {
            case Reading.Refused(var fouten) ->
                new Ontvangst.Geweigerd(fouten.stream()
                        .map(fout -> Invoerfout.inVeld(Sheets.FILE, fout.waarde(), fout.toString()))
                        .toList());
            case Reading.Read(var blad)
            when blad.lines().isEmpty() ->
                new Ontvangst.Geweigerd(List.of(
                        Invoerfout.inVeld(Sheets.FILE, naam, "Bestand: er staan geen regels onder de kopregel.")));
            case Reading.Read(var blad) -> bewaar(bron, naam, bestand, blad);
        };
    }

    private Ontvangst bewaar(String bron, String naam, byte[] bestand, Sheet blad) {
        if (!(Handelend.nu() instanceof Gebruiker gebruiker)) {
            throw new IllegalStateException("Only a person hands a file in to look at it later");
        }
        return transacties.run(() -> {
            var id = store.nieuweId();
            var vingerafdruk = Bestandsinhoud.vingerafdruk(bestand);
            var kort = naam.substring(0, Math.min(naam.length(), LANGSTE_NAAM));
            var nieuw = new JdbcInvoerStore.Ontvangst(
                    id, bron, kort, vingerafdruk, blad.head(), blad.lines().size());
            var toewijzing = store.onthouden(bron)
                    .map(eerder -> eerder.voor(blad.head()))
                    .orElseGet(() -> Toewijzing.voorstel(blad.head()));
            store.ontvang(nieuw, gebruiker, toewijzing, inhoud.verberg(id, bestand));
            return new Ontvangst.Ontvangen(id);
        });
    }

    /** Remembers the columns for this source and begins a trial; the faults when that can't be, also when it isn't there. */
    public List<Invoerfout> beproef(UUID id, Toewijzing toewijzing) {
        var invoer = transacties.run(() -> store.find(id));
        if (invoer.isEmpty()) {
            return nietMeer(id);
        }
        var fouten = toewijzing.fouten(invoer.get().kop(), beproever.soorten());
        if (!fouten.isEmpty()) {
            return fouten;
        }
        var begonnen = transacties.run(() -> {
            Handelend.nu()
                    .organisatie()
                    .ifPresent(bij -> store.onthoud(bij.waarde(), invoer.get().bron(), toewijzing));
            return store.begin(id, toewijzing);
        });
        if (begonnen) {
            werk.beproef(id);
        }
        return begonnen ? List.of() : nietMeer(id);
    }

    private static List<Invoerfout> nietMeer(UUID id) {
        var uitleg = "Dit bestand is er niet meer, of er wordt al aan gewerkt. Kijk hoe het er nu voor staat.";
        return List.of(Invoerfout.inVeld("invoer", id.toString(), uitleg));
    }

    /**
     * Begins to book what the trial showed.
     *
     * @param corrigeren whether lines that changed are booked as correcties; else they are passed over
     * @return whether it began; not when there is no trial without faults
     */
    public boolean bevestig(UUID id, boolean corrigeren) {
        var begonnen = transacties.run(() -> store.beginBoeken(id, corrigeren));
        if (begonnen) {
            werk.boek(id);
        }
        return begonnen;
    }

    /** Stops, forgets the file and books nothing; false when it was booked before that, or stopped already. */
    @Transactional
    public boolean annuleer(UUID id) {
        return store.annuleer(id);
    }
}
