package nl.doorstroom.publicatie.maandcijfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.abonnement.Abonnementen;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Gedaan;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Geweigerd;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drawing up, publishing and reading the monthly figures. Every method is one transaction. */
@Openbaar
@Service
@Transactional
public class Maandcijfers {
    /** Half-years are known since 1995. */
    private static final LocalDate EERSTE = LocalDate.of(1995, 2, 1);

    private final JdbcMaandStore store;
    private final Opsteller opsteller;
    private final Maandcontrole controle;
    private final Abonnementen abonnementen;
    private final Auditlog auditlog;
    private final Clock klok;

    Maandcijfers(
            JdbcMaandStore store,
            Opsteller opsteller,
            Maandcontrole controle,
            Abonnementen abonnementen,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.opsteller = opsteller;
        this.controle = controle;
        this.abonnementen = abonnementen;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** What is published, newest first. */
    @Transactional(readOnly = true)
    public List<Maandkop> gepubliceerde() {
        return store.koppen().stream()
                .filter(kop -> kop.publicatie().isPresent())
                .toList();
    }

    /** All that was drawn up, concepts too, newest first. */
    @Vereist(Bevoegdheid.MAANDCIJFERS_PUBLICEREN)
    @Transactional(readOnly = true)
    public List<Maandkop> alle() {
        return store.koppen();
    }

    /** What is published under this code; also a concept for who may publish it. */
    @Transactional(readOnly = true)
    public Optional<Opstelling> find(Maandcode code) {
        return store.koppen().stream()
                .filter(kop -> kop.code().equals(code))
                .findFirst()
                .map(this::opstelling);
    }

    private Opstelling opstelling(Maandkop kop) {
        return new Opstelling(kop, store.inhoud(kop.code()));
    }

    /** Draws up a concept: how everybody stood on a peildatum as was known at the beginning of this month. */
    @Vereist(Bevoegdheid.MAANDCIJFERS_PUBLICEREN)
    public Opsteluitkomst stelOp(LocalDate peildatum) {
        store.wachtOpBeurt();
        var eerder = van(peildatum);
        if (isDefinitief(eerder)) {
            return new Geweigerd("De cijfers van " + DutchFormat.date(peildatum) + " zijn al definitief.");
        }
        var geweest = !peildatum.isAfter(LocalDate.now(klok)) && !peildatum.isBefore(EERSTE);
        if (!geweest || peildatum.getDayOfMonth() != 1) {
            return new Geweigerd(DutchFormat.date(peildatum)
                    + " is geen eerste dag van een maand, nog niet geweest of te lang geleden. Kies een andere dag.");
        }
        return stelOp(new Maandcode(peildatum, eerder.size() + 1));
    }

    private Opsteluitkomst stelOp(Maandcode code) {
        var gelezen =
                opsteller.lees(Peiling.van(code.peildatum(), LocalDate.now(klok).withDayOfMonth(1)));
        var inhoud = gelezen.inhoud();
        if (inhoud.regels().isEmpty()) {
            return new Geweigerd(
                    "Van " + DutchFormat.date(code.peildatum()) + " is van geen gemeente een stand bekend.");
        }
        var controlegetal = Opstelling.controlegetal(code, gelezen.bekendOp(), inhoud);
        var kop = new Maandkop(
                code, gelezen.bekendOp(), controlegetal, klok.instant(), Optional.empty(), gelezen.voorbeeld());
        store.bewaar(new Opstelling(kop, inhoud));
        auditlog.noteer(Voorval.inhoud("maandcijfers.opgesteld").over("maandcijfers", code.toString()));
        return new Gedaan(code);
    }

    /** Publishes the newest concept of a peildatum, and tells who asked to hear. */
    @Vereist(Bevoegdheid.MAANDCIJFERS_PUBLICEREN)
    public Opsteluitkomst publiceer(Maandcode code, boolean definitief) {
        store.wachtOpBeurt();
        var bezwaar = bezwaar(code);
        if (bezwaar.isPresent()) {
            return new Geweigerd(bezwaar.get());
        }
        var label = definitief ? "definitief" : "voorlopig";
        store.publiceer(code, definitief, klok.instant());
        auditlog.noteer(Voorval.inhoud("maandcijfers.gepubliceerd")
                .over("maandcijfers", code.toString())
                .met(Map.of(), Map.of("label", label)));
        var dag = DutchFormat.date(code.peildatum());
        abonnementen.meld(
                "Maandcijfers van " + dag + " (" + label + ")",
                "De " + (definitief ? "definitieve" : "voorlopige") + " maandcijfers van " + dag
                        + " zijn gepubliceerd.",
                MaandPages.ADRES + "/" + code);
        return new Gedaan(code);
    }

    private Optional<String> bezwaar(Maandcode code) {
        var eerder = van(code.peildatum());
        if (eerder.isEmpty() || !eerder.getFirst().code().equals(code)) {
            return Optional.of("Er is een nieuwer concept. Publiceer dat.");
        }
        if (isDefinitief(eerder)) {
            return Optional.of("De cijfers van " + DutchFormat.date(code.peildatum()) + " zijn al definitief.");
        }
        return eerder.getFirst().publicatie().map(_ -> "Dit is al gepubliceerd. Maak eerst een nieuw concept.");
    }

    private List<Maandkop> van(LocalDate peildatum) {
        return store.koppen().stream()
                .filter(kop -> kop.code().peildatum().equals(peildatum))
                .toList();
    }

    private static boolean isDefinitief(List<Maandkop> koppen) {
        return koppen.stream().flatMap(kop -> kop.publicatie().stream()).anyMatch(Maandkop.Publicatie::definitief);
    }

    /**
     * What is wrong with the opstellingen: figures that are not those of their controlegetal, or a grootboek that is another
     * than the one they rest on. As sentences in Dutch; empty when all are right.
     */
    @Vereist(Bevoegdheid.LOGBOEK_INZIEN)
    @Transactional(readOnly = true)
    public List<String> controleer() {
        return controle.breuken(store.koppen().stream().map(this::opstelling).toList());
    }

    /** Prepares the concept of the month that has begun, if there is none; tells what came of it. */
    String bereidVoor() {
        var peildatum = LocalDate.now(klok).withDayOfMonth(1);
        if (!van(peildatum).isEmpty()) {
            return "er was al een concept";
        }
        return switch (stelOp(peildatum)) {
            case Gedaan(var code) -> "concept " + code + " staat klaar";
            case Geweigerd(var reden) -> reden;
        };
    }
}
