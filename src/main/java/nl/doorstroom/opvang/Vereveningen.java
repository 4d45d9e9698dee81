package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.verevening.Verevening;
import nl.doorstroom.opvang.verevening.Vereveningsvariant;
import nl.doorstroom.opvang.verevening.Voorsprong;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;

/** What provincies may take off their task for short-term places by what they housed above their target. */
@Service
@Openbaar
public class Vereveningen {
    private static final int LANGSTE_BRON = 300;
    private static final String GEEN_SALDO =
            "Schrijf een heel aantal mensen zonder punt, met een min bij een achterstand.";
    private static final String GEEN_PLAATSEN = "Schrijf een heel aantal plaatsen zonder punt, of laat het leeg.";

    private final JdbcVoorsprongStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Vereveningen(
            JdbcVoorsprongStore store, Gebieden gebieden, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The provincies, by name. */
    @Openbaar
    public List<Gebied> provincies() {
        return gebieden.indeling(LocalDate.now(klok)).gebieden(Gebiedsoort.PROVINCIE);
    }

    /** Those of every provincie of which anything is known, in the order of {@link #provincies}. */
    @Openbaar
    public List<Verevening> alle(Vereveningsvariant variant) {
        var bekend = transacties.run(store::geldend).stream().collect(Collectors.groupingBy(Voorsprong::provincie));
        return provincies().stream()
                .map(Gebied::code)
                .filter(bekend::containsKey)
                .map(een -> Verevening.van(een, variant, bekend.getOrDefault(een, List.of())))
                .toList();
    }

    /** Writes down how a provincie stood; what was known before stays readable. */
    @Vereist(Bevoegdheid.CAPACITEIT_VASTLEGGEN)
    public Opvanguitkomst legVast(Voorsprongvraag vraag) {
        var fouten = toets(vraag).fouten();
        return fouten.isEmpty() ? schrijf(voorsprong(vraag)) : new Opvanguitkomst.Geweigerd(fouten);
    }

    private static Voorsprong voorsprong(Voorsprongvraag vraag) {
        return new Voorsprong(
                new Gebiedscode(vraag.provincie()),
                Objects.requireNonNull(vraag.peildatum()),
                Long.parseLong(vraag.saldo()),
                Optional.of(vraag.tussenvoorzieningen())
                        .filter(een -> !een.isEmpty())
                        .map(Long::valueOf),
                new Bron(vraag.bron().strip(), vraag.bronDatum()));
    }

    private Opvanguitkomst schrijf(Voorsprong voorsprong) {
        return transacties.run(() -> {
            store.voegToe(voorsprong, Schrijver.nu(klok));
            auditlog.noteer(Voorval.inhoud("voorsprong.vastgelegd")
                    .over("voorsprong", voorsprong.provincie() + "/" + voorsprong.peildatum())
                    .met(Map.of(), Map.of("saldo", String.valueOf(voorsprong.saldo()))));
            return new Opvanguitkomst.Gedaan(0);
        });
    }

    private Foutenlijst toets(Voorsprongvraag vraag) {
        var dag = vraag.peildatum();
        var tussen = vraag.tussenvoorzieningen();
        return new Foutenlijst()
                .eis(isProvincie(vraag.provincie()), "provincie", vraag.provincie(), "Kies een provincie.")
                .eis(
                        dag != null && Verevening.PEILDATA.contains(dag),
                        "peildatum",
                        String.valueOf(dag),
                        "Kies een van de drie peildata.")
                .eis(vraag.saldo().matches("-?\\d{1,5}"), "saldo", vraag.saldo(), GEEN_SALDO)
                .eis(tussen.matches("\\d{0,5}"), "tussenvoorzieningen", tussen, GEEN_PLAATSEN)
                .tekst("bron", vraag.bron().strip(), LANGSTE_BRON, "Schrijf waar dit staat.");
    }

    private boolean isProvincie(String code) {
        return provincies().stream().anyMatch(een -> een.code().waarde().equals(code));
    }
}
