package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/**
 * The locaties of reception: kind, gemeente and places are open to everybody; terms, addresses and occupancy only to who
 * works on reception in that area. All of it stays answerable as it was known at any moment.
 */
@Service
@Vereist(Bevoegdheid.OPVANG_INZIEN)
public class Locaties {
    private final JdbcLocatieStore store;
    private final JdbcBezettingStore bezettingen;
    private final Locatieinvoer invoer;
    private final Herindelingsvolger volger;
    private final Transactions transacties;
    private final Clock klok;

    Locaties(
            JdbcLocatieStore store,
            JdbcBezettingStore bezettingen,
            Locatieinvoer invoer,
            Herindelingsvolger volger,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.bezettingen = bezettingen;
        this.invoer = invoer;
        this.volger = volger;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Places on a day by gemeente and by column of the Opgavenoverzicht, as known at a moment; gemeenten without any are not
     * in it.
     */
    @Openbaar
    public Map<Gebiedscode, Map<Kolom, Long>> plaatsen(LocalDate dag, Instant bekendOp) {
        var perGemeente = new TreeMap<Gebiedscode, Map<Kolom, Long>>();
        for (var een : alle(dag, bekendOp)) {
            long plaatsen = een.plaatsen().op(dag);
            if (plaatsen > 0) {
                perGemeente
                        .computeIfAbsent(een.gemeente(), _ -> new EnumMap<>(Kolom.class))
                        .merge(een.soort().kolom(), plaatsen, Long::sum);
            }
        }
        return perGemeente;
    }

    /** What everybody may know of all locaties on a day, those that are closed then included. */
    @Openbaar
    public List<Openlocatie> open(LocalDate dag, Instant bekendOp) {
        return transacties.run(() -> {
            var opvolgers = volger.opvolgers(dag, bekendOp);
            return store.locaties(bekendOp).values().stream()
                    .map(een -> open(een, dag, opvolgers))
                    .toList();
        });
    }

    private Openlocatie open(Locatiemelding melding, LocalDate dag, Map<Gebiedscode, Gebiedscode> opvolgers) {
        var locatie = melding.locatie();
        boolean toont = melding.adresOpenbaar() && !invoer.besloten().contains(locatie.soort());
        return new Openlocatie(
                locatie.code(),
                locatie.naam(),
                locatie.soort(),
                opvolgers.getOrDefault(locatie.gemeente(), locatie.gemeente()),
                locatie.plaatsen().op(dag),
                toont ? melding.adres() : "");
    }

    /** The locaties in the area of whoever acts, with their terms, in the gemeenten of a day. */
    public List<Locatie> zichtbaar(LocalDate dag, Instant bekendOp) {
        var wie = Handelend.nu();
        return alle(dag, bekendOp).stream()
                .filter(een -> wie.mag(Bevoegdheid.OPVANG_INZIEN, een.gemeente()))
                .toList();
    }

    private List<Locatie> alle(LocalDate dag, Instant bekendOp) {
        return transacties.run(() -> {
            var opvolgers = volger.opvolgers(dag, bekendOp);
            return store.locaties(bekendOp).values().stream()
                    .map(Locatiemelding::locatie)
                    .map(een -> een.in(opvolgers.getOrDefault(een.gemeente(), een.gemeente())))
                    .toList();
        });
    }

    /** How many people lived at each of these locaties on the last day that is known, on or before this one, by code. */
    public Map<String, Bezetting> bezetting(List<Locatie> welke, LocalDate dag) {
        var codes = welke.stream().map(Locatie::code).toList();
        return transacties.run(() -> bezettingen.laatste(codes, dag));
    }

    /** All that is known of a locatie; to who may not see it, it isn't there. */
    public Optional<Locatiedossier> find(String code) {
        var wie = Handelend.nu();
        return transacties.run(() -> Optional.ofNullable(
                        store.locaties(klok.instant()).get(code))
                .filter(een -> wie.mag(Bevoegdheid.OPVANG_INZIEN, een.locatie().gemeente()))
                .map(een -> new Locatiedossier(
                        een,
                        store.versies(code),
                        store.plaatsen(code),
                        bezettingen.van(code, LocalDate.now(klok).minusYears(1)))));
    }

    /** Keeps locaties with their places: all of them, or nothing and every fault. What was told before stays readable. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Opvanginlezing legVast(Opvangvraag vraag) {
        return transacties.run(() -> invoer.locaties(vraag, true));
    }

    /** What {@link #legVast} would say, without keeping anything. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Opvanginlezing beproef(Opvangvraag vraag) {
        return transacties.run(() -> invoer.locaties(vraag, false));
    }

    /** Keeps how many people lived at locaties: all of it, or nothing and every fault. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Opvanginlezing legBezettingVast(Opvangvraag vraag) {
        return transacties.run(() -> invoer.bezetting(vraag, true));
    }

    /** What {@link #legBezettingVast} would say, without keeping anything. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Opvanginlezing beproefBezetting(Opvangvraag vraag) {
        return transacties.run(() -> invoer.bezetting(vraag, false));
    }

    /** Takes back the places that were told of a day, for they were wrong; what was told stays readable. */
    @Vereist({Bevoegdheid.LOCATIE_VASTLEGGEN, Bevoegdheid.CRISISOPVANG_VASTLEGGEN})
    public Opvanginlezing neemTerug(String code, LocalDate vanaf, String reden) {
        return transacties.run(() -> invoer.neemTerug(code, vanaf, reden));
    }

    /** Kinds of which the address never is open. */
    @Openbaar
    public Set<Locatiesoort> beslotenAdressen() {
        return invoer.besloten();
    }
}
