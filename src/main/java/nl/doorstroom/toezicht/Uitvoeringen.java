package nl.doorstroom.toezicht;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import org.springframework.stereotype.Service;

/**
 * The log of indeplaatsstelling: what a provincie does in place of a gemeente and what that costs, at the cost of the
 * gemeente. Kept from the decision to carry out on. A mistake is taken back by a counter entry.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Uitvoeringen {
    private static final int LANGST = 2000;
    private static final int MEESTE_MENSEN = 9999;
    private static final BigDecimal MEESTE_EUROS = new BigDecimal("99999999.99");

    private final JdbcUitvoeringStore store;
    private final JdbcLadderStore ladder;
    private final JdbcDossierpen pen;
    private final Transactions transacties;
    private final Clock klok;

    Uitvoeringen(
            JdbcUitvoeringStore store,
            JdbcLadderStore ladder,
            JdbcDossierpen pen,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.ladder = ladder;
        this.pen = pen;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** All about a gemeente, oldest first. */
    public List<Uitvoeringspost> van(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return transacties.run(() -> store.posten(gemeente));
    }

    /** Notes what was done in place of a gemeente. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst noteer(Gebiedscode gemeente, Uitvoeringsvraag vraag) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, "uitvoering-genoteerd", () -> {
            var toets = binnen(gemeente, vraag.datum() == null ? LocalDate.now(klok) : vraag.datum());
            return new JdbcDossierpen.Daad(
                    ingevuld(toets, vraag).fouten(), door -> store.voegToe(gemeente, post(vraag, door)));
        });
    }

    private Foutenlijst binnen(Gebiedscode gemeente, LocalDate dag) {
        var nu = new Ladderstand(ladder.besluiten().getOrDefault(gemeente, List.of()));
        var sinds = nu.sinds().orElse(LocalDate.MIN);
        return nu.staat() instanceof Toezichtstaat.Uitvoering
                ? new Foutenlijst()
                        .eis(
                                !dag.isBefore(sinds),
                                "datum",
                                DutchFormat.date(dag),
                                "Kies een dag vanaf het besluit tot uitvoering, van " + DutchFormat.date(sinds) + ".")
                : new Foutenlijst()
                        .fout(
                                "uitvoering",
                                "trede " + nu.staat().stap().nummer(),
                                "De provincie voert nu niets uit voor deze gemeente. Dat kan pas na het besluit daarover.");
    }

    private Foutenlijst ingevuld(Foutenlijst toets, Uitvoeringsvraag vraag) {
        var mensen = vraag.mensen();
        var euros = vraag.euros();
        return toets.geweest("datum", vraag.datum(), LocalDate.now(klok))
                .eis(
                        mensen != null && mensen >= 0 && mensen <= MEESTE_MENSEN,
                        "mensen",
                        "",
                        "Schrijf een aantal van 0 tot en met 9.999.")
                .eis(
                        euros != null && euros.signum() >= 0 && euros.compareTo(MEESTE_EUROS) <= 0,
                        "euros",
                        "",
                        "Schrijf een bedrag in euro's, zoals 12500,50.")
                .eis(!isLeeg(vraag), "mensen", "0", "Vul in hoeveel mensen zijn gehuisvest, of wat het kostte.")
                .tekst("omschrijving", vraag.omschrijving(), LANGST, "Schrijf wat er is gedaan, zonder adres.")
                .tekst("grondslag", vraag.grondslag(), LANGST, "Schrijf waarop de kosten berusten.");
    }

    private static boolean isLeeg(Uitvoeringsvraag vraag) {
        return vraag.mensen() != null
                && vraag.mensen() == 0
                && vraag.euros() != null
                && vraag.euros().signum() == 0;
    }

    private static Uitvoeringspost post(Uitvoeringsvraag vraag, Schrijver door) {
        return new Uitvoeringspost(
                0,
                Objects.requireNonNull(vraag.datum()),
                Objects.requireNonNull(vraag.mensen()),
                Objects.requireNonNull(vraag.euros()),
                vraag.omschrijving(),
                vraag.grondslag(),
                OptionalLong.empty(),
                door);
    }

    /**
     * Takes a post back by its counter entry, also when nothing is carried out any more.
     *
     * @param reden why; 1 to 2,000 characters, and nothing personal
     */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst neemTerug(Gebiedscode gemeente, long nummer, String reden) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, "uitvoering-teruggenomen", () -> {
            var over = terugTeNemen(store.posten(gemeente)).stream()
                    .filter(een -> een.nummer() == nummer)
                    .toList();
            var toets = new Foutenlijst()
                    .tekst("reden", reden, LANGST, "Schrijf waarom je dit terugneemt.")
                    .eis(!over.isEmpty(), "uitvoering", Long.toString(nummer), Rondetoets.JE_VOOR);
            return new JdbcDossierpen.Daad(
                    toets.fouten(),
                    door -> store.voegToe(gemeente, over.getFirst().tegenboeking(LocalDate.now(klok), reden, door)));
        });
    }

    /** Those that are no counter entry and have none yet. */
    public static List<Uitvoeringspost> terugTeNemen(List<Uitvoeringspost> posten) {
        return posten.stream()
                .filter(een -> een.neemtTerug().isEmpty())
                .filter(een ->
                        posten.stream().noneMatch(ander -> ander.neemtTerug().equals(OptionalLong.of(een.nummer()))))
                .toList();
    }
}
