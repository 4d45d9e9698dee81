package nl.doorstroom.realisatie.verschil;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.verschil.JdbcVerschilStore.Afzender;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Writing about a difference: a telling by the gemeente, berichten and verklaringen by both. */
@Service
public class Verschilgesprek {
    private static final int LANGST = 2000;
    private static final long MEEST = 99_999;
    private static final String TEKST = "tekst";

    private final JdbcVerschilStore store;
    private final Verschillen verschillen;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Verschilgesprek(
            JdbcVerschilStore store, Verschillen verschillen, Transactions transacties, Auditlog auditlog, Clock klok) {
        this.store = store;
        this.verschillen = verschillen;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** Something to add to a month, once it is known what both count. */
    private interface Maakt {
        Zet zet(Zet.Stempel stempel);
    }

    /** What is to be written about a month. */
    private record Nieuw(Maandverschil over, OptionalLong telling, Maakt maakt) {}

    /**
     * Records what a gemeente counted itself.
     *
     * @param tellingen people per month; what stayed as it was is passed over
     * @param gezien per month how many zetten were seen
     * @param tekst what the gemeente says with it; may be empty
     */
    @Vereist(Bevoegdheid.TELLING_VASTLEGGEN)
    public Zetuitkomst tel(
            Gebiedscode gemeente, SortedMap<YearMonth, Long> tellingen, Map<YearMonth, Integer> gezien, String tekst) {
        Handelend.eis(Bevoegdheid.TELLING_VASTLEGGEN, gemeente);
        var fouten = new ArrayList<>(langeTekst(tekst));
        var nieuwe = new ArrayList<Nieuw>();
        tellingen.forEach((maand, aantal) -> {
            var vraag = new Maandvraag(gemeente, maand, gezien.getOrDefault(maand, 0));
            var over = over(vraag);
            fouten.addAll(telfouten(vraag, over, aantal));
            if (!over.telling().equals(OptionalLong.of(aantal))) {
                nieuwe.add(new Nieuw(over, OptionalLong.of(aantal), stempel -> new Zet.Telling(stempel, tekst)));
            }
        });
        if (nieuwe.isEmpty() && !tekst.isBlank()) {
            fouten.add(Invoerfout.inVeld(
                    TEKST, tekst, "Er is geen aantal gewijzigd. Schrijf dit als bericht bij de maand."));
        }
        return fouten.isEmpty() ? schrijf(nieuwe) : new Zetuitkomst.Geweigerd(fouten);
    }

    private static List<Invoerfout> telfouten(Maandvraag vraag, Maandverschil over, long aantal) {
        var fouten = new ArrayList<Invoerfout>();
        if (aantal < 0 || aantal > MEEST) {
            fouten.add(Invoerfout.inVeld(
                    "telling-" + vraag.maand(),
                    Long.toString(aantal),
                    "Vul voor " + DutchFormat.month(vraag.maand()) + " een getal van 0 tot en met 99.999 in."));
        }
        fouten.addAll(ingehaald(vraag, over, "telling-" + vraag.maand()));
        return fouten;
    }

    /** Says something to the other party. */
    @Vereist(Bevoegdheid.VERSCHIL_BESPREKEN)
    public Zetuitkomst schrijf(Maandvraag vraag, String tekst) {
        return zet(vraag, tekst, nodig(tekst, "Schrijf een bericht."), stempel -> new Zet.Bericht(stempel, tekst));
    }

    /** Explains the difference there is. */
    @Vereist(Bevoegdheid.VERSCHIL_BESPREKEN)
    public Zetuitkomst verklaar(Maandvraag vraag, Reden reden, String tekst) {
        var fouten = new ArrayList<Invoerfout>();
        if (reden == Reden.ANDERS) {
            fouten.addAll(nodig(tekst, "Schrijf wat de reden is."));
        }
        if (over(vraag).staat() != Verschilstaat.OPEN) {
            fouten.add(Invoerfout.inVeld("wat", "verklaren", "Er is van deze maand geen verschil dat openstaat."));
        }
        return zet(vraag, tekst, fouten, stempel -> new Zet.Verklaring(stempel, reden, tekst));
    }

    /** Says why a verklaring won't do; the difference is open again. */
    @Vereist(Bevoegdheid.VERSCHIL_BESPREKEN)
    public Zetuitkomst heropen(Maandvraag vraag, String tekst) {
        var fouten = new ArrayList<>(nodig(tekst, "Schrijf waarom de verklaring niet klopt."));
        if (over(vraag).staat() != Verschilstaat.VERKLAARD) {
            fouten.add(Invoerfout.inVeld("wat", "heropenen", "Er is van deze maand geen verklaring om te heropenen."));
        }
        return zet(vraag, tekst, fouten, stempel -> new Zet.Heropening(stempel, tekst));
    }

    private static List<Invoerfout> nodig(String tekst, String uitleg) {
        return tekst.isBlank() ? List.of(Invoerfout.inVeld(TEKST, tekst, uitleg)) : List.of();
    }

    private static List<Invoerfout> langeTekst(String tekst) {
        return tekst.length() <= LANGST
                ? List.of()
                : List.of(Invoerfout.inVeld(
                        TEKST,
                        tekst.length() + " tekens",
                        "Maak de tekst korter: hoogstens 2.000 tekens, nu " + tekst.length() + "."));
    }

    private Zetuitkomst zet(Maandvraag vraag, String tekst, List<Invoerfout> eerder, Maakt maakt) {
        Handelend.eis(Bevoegdheid.VERSCHIL_BESPREKEN, vraag.gemeente());
        var over = over(vraag);
        var fouten = new ArrayList<>(eerder);
        fouten.addAll(langeTekst(tekst));
        fouten.addAll(ingehaald(vraag, over, TEKST));
        return fouten.isEmpty()
                ? schrijf(List.of(new Nieuw(over, over.telling(), maakt)))
                : new Zetuitkomst.Geweigerd(fouten);
    }

    private Maandverschil over(Maandvraag vraag) {
        return verschillen.van(vraag.gemeente(), Halfjaar.op(vraag.maand().atDay(1))).maanden().stream()
                .filter(een -> een.maand().equals(vraag.maand()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(vraag.maand() + " has not ended yet."));
    }

    private static List<Invoerfout> ingehaald(Maandvraag vraag, Maandverschil over, String veld) {
        var aantal = over.zetten().size();
        return aantal == vraag.gezien() ? List.of() : List.of(ingehaald(over, veld));
    }

    private static Invoerfout ingehaald(Maandverschil over, String veld) {
        return Invoerfout.inVeld(
                veld,
                DutchFormat.month(over.maand()),
                "Iemand was je voor bij " + DutchFormat.month(over.maand())
                        + ". Er is niets vastgelegd. Kijk wat er nu staat en probeer het opnieuw.");
    }

    private Zetuitkomst schrijf(List<Nieuw> nieuwe) {
        var op = klok.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            transacties.run(() -> {
                nieuwe.forEach(een -> schrijf(een, op));
                return nieuwe.size();
            });
            return new Zetuitkomst.Gezet(nieuwe.size());
        } catch (DuplicateKeyException e) {
            return new Zetuitkomst.Geweigerd(
                    nieuwe.stream().map(een -> ingehaald(een.over(), TEKST)).toList());
        }
    }

    private void schrijf(Nieuw nieuw, Instant op) {
        var over = nieuw.over();
        var wie = Handelend.nu();
        var partij = Partij.nu()
                .orElseThrow(() -> new IllegalStateException("Only a gemeente and COA speak of a verschil."));
        var stempel = new Zet.Stempel(partij, wie.toString(), op, nieuw.telling(), over.coa(), isSynthetisch(wie));
        var zet = nieuw.maakt().zet(stempel);
        store.voegToe(over.gemeente(), over.maand(), over.zetten().size() + 1, zet, afzender(wie));
        auditlog.noteer(Voorval.inhoud("verschil." + woord(zet))
                .over("verschil", over.gemeente() + " " + over.maand())
                .van(over.gemeente()));
    }

    private static String woord(Zet zet) {
        return switch (zet) {
            case Zet.Telling _ -> "geteld";
            case Zet.Bericht _ -> "besproken";
            case Zet.Verklaring _ -> "verklaard";
            case Zet.Heropening _ -> "heropend";
        };
    }

    private static boolean isSynthetisch(Handelende wie) {
        return wie instanceof Handelende.Gebruiker gebruiker && gebruiker.synthetisch();
    }

    private static Afzender afzender(Handelende wie) {
        return new Afzender(
                wie instanceof Handelende.Gebruiker gebruiker
                        ? gebruiker.account().waarde()
                        : null,
                wie.organisatie().map(OrganisatieId::waarde).orElse(null));
    }
}
