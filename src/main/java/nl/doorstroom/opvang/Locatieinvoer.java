package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.invoer.Bezettingslezer;
import nl.doorstroom.opvang.invoer.Locatielezer;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.invoer.Locatievergelijking;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Afgekeurd;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Gelezen;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Wijziging;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.platform.form.Bronveld;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes down what is handed in about locaties; within a transaction that somebody else began. */
@Component
class Locatieinvoer {
    private final JdbcLocatieStore store;
    private final JdbcBezettingStore bezettingen;
    private final Gebieden gebieden;
    private final Auditlog auditlog;
    private final Clock klok;
    private final Set<Locatiesoort> besloten;

    Locatieinvoer(
            JdbcLocatieStore store,
            JdbcBezettingStore bezettingen,
            Gebieden gebieden,
            Auditlog auditlog,
            Clock klok,
            @Value("${doorstroom.opvang.besloten-adressen}") Set<Locatiesoort> besloten) {
        this.store = store;
        this.bezettingen = bezettingen;
        this.gebieden = gebieden;
        this.auditlog = auditlog;
        this.klok = klok;
        this.besloten = Set.copyOf(besloten);
    }

    Set<Locatiesoort> besloten() {
        return besloten;
    }

    /** Whether whoever acts may write of a locatie of this kind in this gemeente. */
    static boolean mag(Locatiesoort soort, Gebiedscode gemeente) {
        var wie = Handelend.nu();
        return wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN, gemeente)
                || soort.isVanVeiligheidsregio() && wie.mag(Bevoegdheid.CRISISOPVANG_VASTLEGGEN, gemeente);
    }

    Opvanginlezing locaties(Opvangvraag vraag, boolean bewaar) {
        return verwerk(vraag, bewaar, (blad, wat) -> {
            var bekend = store.locaties(klok.instant());
            var indeling = gebieden.indeling(LocalDate.now(klok));
            var lezer = new Locatielezer(indeling, Locatieinvoer::mag, besloten, bekend.keySet());
            lezer.lees(blad);
            wat.fouten.addAll(lezer.fouten());
            wat.fouten.addAll(andermans(lezer.meldingen(), bekend));
            if (wat.fouten.isEmpty()) {
                lezer.meldingen().stream()
                        .map(een -> new Locatievergelijking(
                                een,
                                Optional.ofNullable(bekend.get(een.locatie().code())),
                                indeling))
                        .forEach(een -> verwerk(een, wat, bewaar));
            }
        });
    }

    /** A code that stands for a locatie elsewhere already. */
    private static List<Invoerfout> andermans(List<Locatiemelding> meldingen, Map<String, Locatiemelding> bekend) {
        return meldingen.stream()
                .map(een -> bekend.get(een.locatie().code()))
                .filter(een ->
                        een != null && !mag(een.locatie().soort(), een.locatie().gemeente()))
                .map(een -> Invoerfout.inVeld(
                        "code", een.locatie().code(), "Deze code is al van een andere locatie. Kies een andere code."))
                .toList();
    }

    private void verwerk(Locatievergelijking verschil, Werk wat, boolean bewaar) {
        var wijzigingen = verschil.wijzigingen();
        wat.wijzigingen.addAll(wijzigingen);
        if (wijzigingen.isEmpty()) {
            wat.ongewijzigd++;
        } else if (bewaar) {
            bewaar(verschil, wat);
        }
    }

    private void bewaar(Locatievergelijking verschil, Werk wat) {
        var nieuw = verschil.nieuw();
        if (verschil.isAnders()) {
            store.voegToe(nieuw, wat.bron(), wat.door);
        }
        verschil.plaatsen()
                .forEach((dag, plaatsen) -> store.voegToe(nieuw.locatie().code(), dag, plaatsen, wat.bron(), wat.door));
    }

    Opvanginlezing bezetting(Opvangvraag vraag, boolean bewaar) {
        return verwerk(vraag, bewaar, (blad, wat) -> {
            var locaties = locaties();
            var lezer = new Bezettingslezer(locaties, Locatieinvoer::mag, LocalDate.now(klok));
            lezer.lees(blad);
            wat.fouten.addAll(lezer.fouten());
            if (wat.fouten.isEmpty()) {
                lezer.bezettingen().forEach(een -> verwerk(een, locaties, wat, bewaar));
            }
        });
    }

    private Map<String, Locatie> locaties() {
        return store.locaties(klok.instant()).values().stream()
                .map(Locatiemelding::locatie)
                .collect(Collectors.toMap(Locatie::code, een -> een));
    }

    private void verwerk(Bezetting nieuw, Map<String, Locatie> locaties, Werk wat, boolean bewaar) {
        var oud = bezettingen.find(nieuw.locatie(), nieuw.dag());
        if (oud.filter(nieuw::equals).isPresent()) {
            wat.ongewijzigd++;
            return;
        }
        var locatie = Objects.requireNonNull(locaties.get(nieuw.locatie()));
        wat.wijzigingen.add(new Wijziging(nieuw.locatie(), locatie.naam(), Locatievergelijking.bezetting(nieuw, oud)));
        if (bewaar) {
            bezettingen.voegToe(nieuw, locatie.gemeente().waarde(), wat.bron(), wat.door);
        }
    }

    Opvanginlezing neemTerug(String code, LocalDate vanaf, String reden) {
        store.wachtOpBeurt();
        var fouten = new Foutenlijst().tekst("reden", reden.strip(), 300, "Schrijf waarom dit niet klopt.");
        var locatie = Optional.ofNullable(store.locaties(klok.instant()).get(code))
                .map(Locatiemelding::locatie)
                .filter(een -> mag(een.soort(), een.gemeente()))
                .filter(een -> een.plaatsen().vanaf().containsKey(vanaf));
        if (locatie.isEmpty()) {
            fouten.fout("vanaf", vanaf.toString(), "Van deze dag staan er geen plaatsen die je kunt terugnemen.");
        }
        if (!fouten.fouten().isEmpty()) {
            return new Afgekeurd(fouten.fouten());
        }
        store.voegToe(code, vanaf, null, new Bron(reden.strip(), null), Schrijver.nu(klok));
        auditlog.noteer(Voorval.inhoud("opvang.teruggenomen").over("locatie", code));
        return new Gelezen(
                List.of(new Wijziging(code, locatie.orElseThrow().naam(), "plaatsen vanaf " + vanaf + " teruggenomen")),
                0);
    }

    /** What comes of one handing in. */
    private static final class Werk {
        private final List<Invoerfout> fouten = new ArrayList<>();
        private final List<Wijziging> wijzigingen = new ArrayList<>();
        private final Optional<Bron> bron;
        private final Schrijver door;
        private int ongewijzigd;

        private Werk(Optional<Bron> bron, Schrijver door) {
            this.bron = bron;
            this.door = door;
        }

        private Bron bron() {
            return bron.orElseThrow();
        }
    }

    private Opvanginlezing verwerk(Opvangvraag vraag, boolean bewaar, BiConsumer<Sheet, Werk> lees) {
        store.wachtOpBeurt();
        var gelezen = new Bronveld(vraag.bron(), vraag.bronDatum());
        var werk = new Werk(gelezen.bron(), Schrijver.nu(klok));
        werk.fouten.addAll(gelezen.fouten());
        switch (vraag.lezing()) {
            case Reading.Refused(var fouten) -> werk.fouten.addAll(fouten);
            case Reading.Read(var blad) -> lees.accept(blad, werk);
        }
        if (!werk.fouten.isEmpty()) {
            return new Afgekeurd(werk.fouten);
        }
        if (bewaar && !werk.wijzigingen.isEmpty()) {
            auditlog.noteer(voorval(werk));
        }
        return new Gelezen(werk.wijzigingen, werk.ongewijzigd);
    }

    private static Voorval voorval(Werk werk) {
        var gegevens = Map.of("bron", werk.bron().toString(), "regels", String.valueOf(werk.wijzigingen.size()));
        return Voorval.inhoud("opvang.vastgelegd")
                .over("locatie", werk.wijzigingen.getFirst().locatie())
                .met(Map.of(), gegevens);
    }
}
