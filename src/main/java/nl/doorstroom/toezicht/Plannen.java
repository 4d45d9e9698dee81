package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.plan.Maandtoets;
import org.springframework.stereotype.Service;

/**
 * The plannen van aanpak: what gemeenten and the provincie agreed on, by dated milestones that the grootboek answers. What
 * was agreed stays readable; something else may come in its place, such as a later day, or nothing.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Plannen {
    private final JdbcPlanStore store;
    private final JdbcLadderStore ladder;
    private final JdbcDossierpen pen;
    private final Planlezer lezer;
    private final Clock klok;

    Plannen(JdbcPlanStore store, JdbcLadderStore ladder, JdbcDossierpen pen, Planlezer lezer, Clock klok) {
        this.store = store;
        this.ladder = ladder;
        this.pen = pen;
        this.lezer = lezer;
        this.klok = klok;
    }

    /** All that was ever agreed with a gemeente. */
    public Planstand van(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return lezer.van(gemeente);
    }

    /** What the grootboek said of every milestone that holds, at every beginning of a month since it was agreed. */
    public List<Maandtoets> maandtoetsen(Gebiedscode gemeente) {
        return lezer.maandtoetsen(gemeente, van(gemeente));
    }

    /** Writes down what was agreed with a gemeente that is on the trede of agreements or higher. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst spreekAf(Gebiedscode gemeente, Afspraakvraag vraag) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, "afgesproken", () -> {
            var toets = new Plantoets(plan(gemeente), vraag, LocalDate.now(klok));
            return daad(gemeente, toets.nieuw(staat(gemeente)), vraag, OptionalLong.empty());
        });
    }

    /**
     * Puts something else in the place of what was agreed: another requirement, or coulance by a later day; always with why.
     *
     * @param nummer of what holds now
     */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst vervang(Gebiedscode gemeente, long nummer, Afspraakvraag vraag) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, "afspraak-vervangen", () -> {
            var toets = new Plantoets(plan(gemeente), vraag, LocalDate.now(klok));
            return daad(gemeente, toets.inPlaatsVan(nummer), vraag, OptionalLong.of(nummer));
        });
    }

    private JdbcDossierpen.Daad daad(
            Gebiedscode gemeente, Foutenlijst toets, Afspraakvraag vraag, OptionalLong vervangt) {
        return new JdbcDossierpen.Daad(
                toets.fouten(), door -> store.voegToe(gemeente, afspraak(vraag, vervangt, door)));
    }

    private static Afspraak afspraak(Afspraakvraag vraag, OptionalLong vervangt, Schrijver door) {
        return new Afspraak(
                0,
                Objects.requireNonNull(vraag.datum()),
                Objects.requireNonNull(vraag.eis()),
                Objects.requireNonNull(vraag.afgesprokenOp()),
                vraag.toelichting(),
                vervangt,
                false,
                door);
    }

    /**
     * Takes back what was agreed; nothing comes in its place.
     *
     * @param nummer of what holds now
     * @param reden why; 1 to 2,000 characters, and nothing personal
     */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst trekIn(Gebiedscode gemeente, long nummer, String reden) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, "afspraak-ingetrokken", () -> {
            var plan = plan(gemeente);
            var vandaag = LocalDate.now(klok);
            return new JdbcDossierpen.Daad(
                    Plantoets.intrekking(plan, nummer, reden).fouten(),
                    door -> store.voegToe(
                            gemeente, vervallen(plan.geldend(nummer).orElseThrow(), vandaag, reden, door)));
        });
    }

    private static Afspraak vervallen(Afspraak was, LocalDate op, String reden, Schrijver door) {
        return new Afspraak(0, was.datum(), was.eis(), op, reden, OptionalLong.of(was.nummer()), true, door);
    }

    private Planstand plan(Gebiedscode gemeente) {
        return store.plannen().getOrDefault(gemeente, Planstand.LEEG);
    }

    private Ladderstand staat(Gebiedscode gemeente) {
        return new Ladderstand(ladder.besluiten().getOrDefault(gemeente, List.of()));
    }
}
