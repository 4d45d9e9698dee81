package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.ladder.Tredeuitkomst;
import org.springframework.stereotype.Service;

/**
 * Where gemeenten stand on the ladder, and the decisions that move them; nothing else does. Asking and agreeing is everyday
 * work of whoever judges; from the announcement of indeplaatsstelling on a decision takes away what belongs to the gemeente,
 * so there the right to establish is asked.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Ladders {
    private final JdbcLadderStore store;
    private final JdbcDossierpen pen;
    private final Planlezer plannen;
    private final Beleidsregels regels;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Ladders(
            JdbcLadderStore store,
            JdbcDossierpen pen,
            Planlezer plannen,
            Beleidsregels regels,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.pen = pen;
        this.plannen = plannen;
        this.regels = regels;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Where a gemeente stands, by which decisions. */
    public Ladderstand van(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return transacties.run(() -> stand(gemeente));
    }

    private Ladderstand stand(Gebiedscode gemeente) {
        return new Ladderstand(store.besluiten().getOrDefault(gemeente, List.of()));
    }

    /** The last days that are proposed for a step. */
    public Termijnvoorstel termijnen(Gebiedscode gemeente, Ladderstap stap, LocalDate genomenOp) {
        var regel = gebieden.provincieVan(gemeente)
                .flatMap(provincie -> transacties.run(() -> regels.op(provincie, genomenOp)));
        return Termijnvoorstel.van(stap, genomenOp, regel);
    }

    /** Writes down a decision that moves a gemeente, when the law knows that step from where it stands. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst neem(Gebiedscode gemeente, Stapvraag vraag) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        // The grootboek is read outside a transaction: it begins one of its own.
        var gemist = vraag.stap() == Ladderstap.KONDIG_AAN && plannen.isGemist(gemeente);
        return pen.schrijf(gemeente, "stap-" + code(vraag.stap()), () -> {
            var antwoord = new Laddertoets(stand(gemeente), vraag, gemist, LocalDate.now(klok)).antwoord();
            return new JdbcDossierpen.Daad(antwoord.fouten(), zet(gemeente, vraag, antwoord.uitkomst()));
        });
    }

    private static String code(Ladderstap stap) {
        return Beleidsregelschrift.code(stap);
    }

    private Consumer<Schrijver> zet(Gebiedscode gemeente, Stapvraag vraag, Tredeuitkomst uitkomst) {
        return switch (uitkomst) {
            case Tredeuitkomst.Gezet(var staat) -> {
                eis(gemeente, staat);
                yield door -> store.besluit(gemeente, staat, vraag.stap() == Ladderstap.HERSTEL, door);
            }
            case Tredeuitkomst.Geweigerd _ -> _ -> {};
        };
    }

    private static void eis(Gebiedscode gemeente, Toezichtstaat staat) {
        if (staat.stap().compareTo(Trede.Stap.VOORAANKONDIGING) >= 0) {
            Handelend.eis(Bevoegdheid.TOEZICHT_VASTSTELLEN, gemeente);
        }
    }
}
