package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitsoort;
import nl.doorstroom.opvang.opgave.Boekhouder;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Bronveld;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/** Writing down a capaciteitsbesluit, or a newer version of one; it counts from the moment it was written down. */
@Service
@Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
public class Capaciteitsbesluiten {
    /** The keys by which places of COA are divided; that of Ukraine is for veiligheidsregio's. */
    public static final List<Sleutelkeuze> SLEUTELS = List.of(
            Sleutelkeuze.ONBEKEND, Sleutelkeuze.GEWOGEN_EXTRA, Sleutelkeuze.INWONERS, Sleutelkeuze.SPREIDINGSWET);

    private static final int MEEST = 9_999_999;
    private static final int LANGST = 1_000;
    private static final int LANGSTE_CODE = 40;
    private static final String GEEN_CODE =
            "Schrijf de code van het besluit, zoals 2023-II: letters, cijfers en streepjes.";
    private static final String ANDERE_SOORT = "Deze code is van een ander soort besluit. Kies een andere.";
    private static final String GEEN_TOTAAL = "Schrijf een heel aantal plaatsen zonder punt.";
    private static final String ONBEKEND =
            "Dit besluit staat niet in Doorstroom. Schrijf de code ervan of laat het leeg.";
    private static final String ALLEEN_EXTRA =
            "Vul dit in als alleen is verdeeld wat erbij komt, en laat het anders leeg.";

    private final JdbcBesluitStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Capaciteitsbesluiten(
            JdbcBesluitStore store, Gebieden gebieden, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The provincies that a file must have, by name. */
    public List<Gebied> provincies() {
        return gebieden.indeling(LocalDate.now(klok)).gebieden(Gebiedsoort.PROVINCIE);
    }

    /** What {@link #legVast} would say, without keeping anything. */
    public Besluitinlezing beproef(Besluitvraag vraag) {
        return transacties.run(() -> lees(vraag, klok.instant()));
    }

    /** Keeps a decision: all of it, or nothing and every fault. */
    public Besluitinlezing legVast(Besluitvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var door = Schrijver.nu(klok);
            var inlezing = lees(vraag, door.op());
            if (inlezing instanceof Besluitinlezing.Gelezen(var besluit, var _, var _, var _)) {
                store.voegToe(besluit, door);
                auditlog.noteer(voorval(besluit));
            }
            return inlezing;
        });
    }

    private static Voorval voorval(Opvangbesluit besluit) {
        return Voorval.inhoud("capaciteitsbesluit.vastgelegd")
                .over("capaciteitsbesluit", besluit.code())
                .met(Map.of(), Map.of("versie", String.valueOf(besluit.versie())));
    }

    private Besluitinlezing lees(Besluitvraag vraag, Instant bekendOp) {
        var alle = store.alle();
        var bron = new Bronveld(vraag.bron(), vraag.bronDatum());
        var fouten = new ArrayList<Invoerfout>(toets(vraag, alle).fouten());
        fouten.addAll(bron.fouten());
        var lezer = new Besluitlezer(gebieden.indeling(LocalDate.now(klok)));
        switch (vraag.lezing()) {
            case Reading.Refused(var van) -> fouten.addAll(van);
            case Reading.Read(var blad) -> lezer.lees(blad);
        }
        fouten.addAll(lezer.fouten());
        return fouten.isEmpty()
                ? gelezen(besluit(vraag, alle, bron.bron().orElseThrow(), lezer.regels(), bekendOp), alle)
                : new Besluitinlezing.Afgekeurd(fouten);
    }

    private static Foutenlijst toets(Besluitvraag vraag, List<Opvangbesluit> alle) {
        var totaal = vraag.totaal();
        var fouten = new Foutenlijst();
        fouten.eis(isCode(vraag.code()), "code", vraag.code(), GEEN_CODE)
                .eis(isVrij(vraag.code(), alle), "code", vraag.code(), ANDERE_SOORT)
                .dag("per", vraag.per())
                .eis(totaal != null && totaal > 0 && totaal <= MEEST, "totaal", String.valueOf(totaal), GEEN_TOTAAL)
                .eis(sleutel(vraag).isPresent(), "sleutel", vraag.sleutel(), "Kies hoe de plaatsen zijn verdeeld.")
                .eis(bouwtOpBekend(vraag, alle), "voortbouwtOp", vraag.voortbouwtOp(), ONBEKEND)
                .eis(pastBijSleutel(vraag), "voortbouwtOp", vraag.voortbouwtOp(), ALLEEN_EXTRA)
                .lengte("voorbehoud", vraag.voorbehoud(), LANGST);
        return fouten;
    }

    private static boolean isCode(String code) {
        return code.length() <= LANGSTE_CODE && code.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    }

    private static boolean isVrij(String code, List<Opvangbesluit> alle) {
        return nieuwste(alle, code)
                .filter(een -> een.soort() != Besluitsoort.CAPACITEITSBESLUIT)
                .isEmpty();
    }

    private static boolean bouwtOpBekend(Besluitvraag vraag, List<Opvangbesluit> alle) {
        var ander = vraag.voortbouwtOp();
        return ander.isBlank()
                || !ander.equals(vraag.code()) && nieuwste(alle, ander).isPresent();
    }

    private static boolean pastBijSleutel(Besluitvraag vraag) {
        boolean extra =
                sleutel(vraag).filter(Sleutelkeuze.GEWOGEN_EXTRA::equals).isPresent();
        return extra != vraag.voortbouwtOp().isBlank();
    }

    private static Optional<Sleutelkeuze> sleutel(Besluitvraag vraag) {
        return Sleutelkeuze.find(vraag.sleutel()).filter(SLEUTELS::contains);
    }

    private static Optional<Opvangbesluit> nieuwste(List<Opvangbesluit> alle, String code) {
        return alle.stream().filter(een -> een.code().equals(code)).max(Comparator.comparingInt(Opvangbesluit::versie));
    }

    /** A newer version keeps what the file doesn't tell: the columns of other kinds and the parts. */
    private static Opvangbesluit besluit(
            Besluitvraag vraag,
            List<Opvangbesluit> alle,
            Bron bron,
            List<Besluitkolom.Regel> regels,
            Instant bekendOp) {
        var vorige = nieuwste(alle, vraag.code());
        var andere =
                vorige.stream().flatMap(een -> een.kolommen().stream()).filter(een -> een.soort() != Opgavesoort.COA);
        return new Opvangbesluit(
                vraag.code(),
                vorige.map(Opvangbesluit::versie).orElse(0) + 1,
                Besluitsoort.CAPACITEITSBESLUIT,
                vorige.map(Opvangbesluit::naam).orElse("Capaciteitsbesluit COA " + vraag.code()),
                Objects.requireNonNull(vraag.per()),
                Optional.empty(),
                bekendOp,
                vraag.voorbehoud().strip(),
                bron,
                Stream.concat(Stream.of(coa(vraag, regels)), andere).toList(),
                vorige.map(Opvangbesluit::delen).orElse(List.of()));
    }

    private static Besluitkolom coa(Besluitvraag vraag, List<Besluitkolom.Regel> regels) {
        var bouwt = Optional.of(vraag.voortbouwtOp()).filter(een -> !een.isBlank());
        var sleutel = Sleutelkeuze.van(vraag.sleutel());
        long totaal = Objects.requireNonNull(vraag.totaal());
        return new Besluitkolom(Opgavesoort.COA, totaal, totaal, sleutel, bouwt, regels);
    }

    private static Besluitinlezing gelezen(Opvangbesluit besluit, List<Opvangbesluit> alle) {
        var coa = besluit.kolom(Opgavesoort.COA).orElseThrow();
        var was = nieuwste(alle, besluit.code())
                .or(() -> coa.voortbouwtOp().flatMap(een -> nieuwste(alle, een)))
                .or(() -> geldtTot(besluit, alle));
        var kolom = was.flatMap(een -> een.kolom(Opgavesoort.COA));
        var regels = coa.regels().stream().map(een -> regel(een, kolom)).toList();
        return new Besluitinlezing.Gelezen(besluit, was, regels, coa.som(Gebiedsoort.PROVINCIE));
    }

    /** The capaciteitsbesluit that holds until this one, as far as its division is known. */
    private static Optional<Opvangbesluit> geldtTot(Opvangbesluit besluit, List<Opvangbesluit> alle) {
        return Boekhouder.geldend(alle, besluit.bekendOp()).stream()
                .filter(een -> een.soort() == Besluitsoort.CAPACITEITSBESLUIT)
                .filter(een -> !een.per().isAfter(besluit.per()))
                .filter(een -> een.kolom(Opgavesoort.COA).stream()
                        .anyMatch(kolom -> !kolom.regels().isEmpty()))
                .sorted(Comparator.comparing(Opvangbesluit::per))
                .reduce((_, later) -> later);
    }

    private static Besluitinlezing.Regel regel(Besluitkolom.Regel een, Optional<Besluitkolom> was) {
        return new Besluitinlezing.Regel(
                een.gebied(),
                een.plaatsen(),
                was.flatMap(kolom -> kolom.find(een.gebied())).map(Besluitkolom.Regel::plaatsen));
    }
}
