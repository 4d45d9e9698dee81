package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/** The talks between gemeenten and the provincie, noted without names. A note is never changed; another comes in its place. */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Gesprekken {
    private static final int LANGST = 4000;

    private final JdbcGesprekStore store;
    private final JdbcDossierpen pen;
    private final Transactions transacties;
    private final Clock klok;

    Gesprekken(JdbcGesprekStore store, JdbcDossierpen pen, Transactions transacties, Clock klok) {
        this.store = store;
        this.pen = pen;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Those with a gemeente, newest first; of a note that was corrected only the last. */
    public List<Gesprek> van(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return transacties.run(() -> store.geldend(gemeente));
    }

    /** Notes a talk, or puts a note right. */
    @Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
    public Toezichtuitkomst noteer(Gebiedscode gemeente, Gespreksvraag vraag) {
        Handelend.eis(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        return pen.schrijf(gemeente, vraag.vervangt().isEmpty() ? "gesprek-genoteerd" : "gesprek-verbeterd", () -> {
            var toets = toets(vraag, store.geldend(gemeente));
            return new JdbcDossierpen.Daad(toets.fouten(), door -> store.voegToe(gemeente, gesprek(vraag, door)));
        });
    }

    private Foutenlijst toets(Gespreksvraag vraag, List<Gesprek> geldend) {
        var vervangt = vraag.vervangt();
        return new Foutenlijst()
                .geweest("gehouden", vraag.gehoudenOp(), LocalDate.now(klok))
                .eis(vraag.soort() != null, "soort", "", "Kies of het een ambtelijk of bestuurlijk gesprek was.")
                .tekst("besproken", vraag.besproken(), LANGST, "Schrijf wat er is besproken.")
                .lengte("afgesproken", vraag.afgesproken(), LANGST)
                .eis(
                        vervangt.isEmpty() || geldend.stream().anyMatch(een -> een.nummer() == vervangt.getAsLong()),
                        "gesprek",
                        vervangt.toString(),
                        Rondetoets.JE_VOOR);
    }

    private static Gesprek gesprek(Gespreksvraag vraag, Schrijver door) {
        return new Gesprek(
                0,
                Objects.requireNonNull(vraag.gehoudenOp()),
                Objects.requireNonNull(vraag.soort()),
                vraag.besproken(),
                vraag.afgesproken(),
                vraag.vervangt(),
                door);
    }
}
