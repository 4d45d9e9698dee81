package nl.doorstroom.opvang;

import java.time.Clock;
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
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.platform.database.Transactions;
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
    private static final int MEEST = 9_999_999;
    private static final int LANGST = 1_000;

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
        return transacties.run(() -> lees(vraag));
    }

    /** Keeps a decision: all of it, or nothing and every fault. */
    public Besluitinlezing legVast(Besluitvraag vraag) {
        return transacties.run(() -> {
            store.wachtOpBeurt();
            var inlezing = lees(vraag);
            if (inlezing instanceof Besluitinlezing.Gelezen(var besluit, var _, var _)) {
                store.voegToe(besluit, Schrijver.nu(klok));
                auditlog.noteer(Voorval.inhoud("capaciteitsbesluit.vastgelegd")
                        .over("capaciteitsbesluit", besluit.code())
                        .met(Map.of(), Map.of("versie", String.valueOf(besluit.versie()))));
            }
            return inlezing;
        });
    }

    private Besluitinlezing lees(Besluitvraag vraag) {
        var alle = store.alle();
        var bron = new Opvangbron(vraag.bron(), vraag.bronDatum());
        var fouten = new ArrayList<Invoerfout>(toets(vraag, alle).fouten());
        fouten.addAll(bron.fouten());
        var lezer = new Besluitlezer(gebieden.indeling(LocalDate.now(klok)));
        switch (vraag.lezing()) {
            case Reading.Refused(var van) -> fouten.addAll(van);
            case Reading.Read(var blad) -> lezer.lees(blad);
        }
        fouten.addAll(lezer.fouten());
        return fouten.isEmpty()
                ? gelezen(besluit(vraag, alle, bron.bron().orElseThrow(), lezer.regels()), alle)
                : new Besluitinlezing.Afgekeurd(fouten);
    }

    private static Foutenlijst toets(Besluitvraag vraag, List<Opvangbesluit> alle) {
        var totaal = vraag.totaal();
        return new Foutenlijst()
                .eis(
                        vraag.code().matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
                                && vraag.code().length() <= 40,
                        "code",
                        vraag.code(),
                        "Schrijf de code van het besluit, zoals 2023-II: letters, cijfers en streepjes.")
                .eis(
                        nieuwste(alle, vraag.code())
                                .filter(een -> een.soort() != Besluitsoort.CAPACITEITSBESLUIT)
                                .isEmpty(),
                        "code",
                        vraag.code(),
                        "Deze code is van een ander soort besluit. Kies een andere.")
                .dag("per", vraag.per())
                .eis(
                        totaal != null && totaal > 0 && totaal <= MEEST,
                        "totaal",
                        String.valueOf(totaal),
                        "Schrijf een heel aantal plaatsen zonder punt.")
                .eis(
                        vraag.voortbouwtOp().isBlank()
                                || !vraag.voortbouwtOp().equals(vraag.code())
                                        && nieuwste(alle, vraag.voortbouwtOp()).isPresent(),
                        "voortbouwtOp",
                        vraag.voortbouwtOp(),
                        "Dit besluit staat niet in Doorstroom. Schrijf de code ervan of laat het leeg.")
                .lengte("voorbehoud", vraag.voorbehoud(), LANGST);
    }

    private static Optional<Opvangbesluit> nieuwste(List<Opvangbesluit> alle, String code) {
        return alle.stream()
                .filter(een -> een.code().equals(code))
                .max(Comparator.comparingInt(Opvangbesluit::versie));
    }

    /** A newer version keeps what the file doesn't tell: the columns of other kinds and the parts. */
    private Opvangbesluit besluit(
            Besluitvraag vraag, List<Opvangbesluit> alle, Bron bron, List<Besluitkolom.Regel> regels) {
        var vorige = nieuwste(alle, vraag.code());
        var bouwt = Optional.of(vraag.voortbouwtOp()).filter(een -> !een.isBlank());
        long totaal = Objects.requireNonNull(vraag.totaal());
        var coa = new Besluitkolom(
                Opgavesoort.COA,
                totaal,
                totaal,
                bouwt.isPresent() ? Sleutelkeuze.GEWOGEN_EXTRA : Sleutelkeuze.ONBEKEND,
                bouwt,
                regels);
        var andere = vorige.stream()
                .flatMap(een -> een.kolommen().stream())
                .filter(een -> een.soort() != Opgavesoort.COA);
        return new Opvangbesluit(
                vraag.code(),
                vorige.map(Opvangbesluit::versie).orElse(0) + 1,
                Besluitsoort.CAPACITEITSBESLUIT,
                vorige.map(Opvangbesluit::naam).orElse("Capaciteitsbesluit COA " + vraag.code()),
                Objects.requireNonNull(vraag.per()),
                Optional.empty(),
                Schrijver.nu(klok).op(),
                vraag.voorbehoud().strip(),
                bron,
                Stream.concat(Stream.of(coa), andere).toList(),
                vorige.map(Opvangbesluit::delen).orElse(List.of()));
    }

    private static Besluitinlezing gelezen(Opvangbesluit besluit, List<Opvangbesluit> alle) {
        var coa = besluit.kolom(Opgavesoort.COA).orElseThrow();
        var was = nieuwste(alle, besluit.code())
                .or(() -> coa.voortbouwtOp().flatMap(een -> nieuwste(alle, een)))
                .flatMap(een -> een.kolom(Opgavesoort.COA));
        var regels = coa.regels().stream()
                .map(een -> new Besluitinlezing.Regel(
                        een.gebied(),
                        een.plaatsen(),
                        was.flatMap(kolom -> kolom.find(een.gebied())).map(Besluitkolom.Regel::plaatsen)))
                .toList();
        return new Besluitinlezing.Gelezen(besluit, regels, coa.som(Gebiedsoort.PROVINCIE));
    }
}
