package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.informatie.Bijlage;
import nl.doorstroom.toezicht.informatie.Bijlagekeuring;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import org.springframework.stereotype.Service;

/**
 * What a gemeente does with a request for information: answer it, with files, supplement the answer, or ask for more time.
 * Files that were chosen wait until the answer is sent, so that a fault in the text loses none of them.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_BEANTWOORDEN)
public class Informatieantwoorden {
    private final JdbcVerzoekStore verzoeken;
    private final JdbcAntwoordStore antwoorden;
    private final JdbcRondeStore rondes;
    private final Verzoekbeurt beurt;
    private final Transactions transacties;
    private final Clock klok;

    Informatieantwoorden(
            JdbcVerzoekStore verzoeken,
            JdbcAntwoordStore antwoorden,
            JdbcRondeStore rondes,
            Verzoekbeurt beurt,
            Transactions transacties,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.antwoorden = antwoorden;
        this.rondes = rondes;
        this.beurt = beurt;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * A file as somebody sends it.
     *
     * @param naam as their browser tells; it is cleaned
     */
    public record Bestand(String naam, byte[] inhoud) {}

    /** The files that whoever acts chose for an answer and did not send yet. */
    public List<Bijlage> concepten(long nummer) {
        return transacties.run(() -> antwoorden.concepten(nummer, Schrijver.nu(klok)));
    }

    /** Whether an answer, or more of it, can still be given. */
    public boolean isOpen(Informatieverzoek verzoek) {
        return verzoek.intrekking().isEmpty() && !(isDicht(verzoek) && !verzoek.wacht());
    }

    private boolean isDicht(Informatieverzoek verzoek) {
        return verzoek.peildatum()
                .map(dag -> new Rondecode(verzoek.provincie(), dag))
                .filter(ronde -> !transacties.run(() -> rondes.isOpen(ronde)))
                .isPresent();
    }

    /**
     * Keeps files until they are sent.
     *
     * @return what is wrong with those that are not kept; the others are
     */
    public List<Invoerfout> zetKlaar(long nummer, List<Bestand> bestanden) {
        return transacties.run(() -> {
            verzoeken.wachtOpBeurt(Long.toString(nummer));
            var verzoek = beurt.get(Bevoegdheid.TOEZICHT_BEANTWOORDEN, nummer);
            var door = Schrijver.nu(klok);
            var aantal = antwoorden.concepten(nummer, door).size() + bestanden.size();
            if (aantal > Bijlagekeuring.MEESTE) {
                return List.of(Bijlagekeuring.teVeel(aantal));
            }
            var fouten = new ArrayList<Invoerfout>();
            bestanden.forEach(een -> zetKlaar(verzoek, een, door).ifPresent(fouten::add));
            return fouten;
        });
    }

    private Optional<Invoerfout> zetKlaar(Informatieverzoek verzoek, Bestand bestand, Schrijver door) {
        return switch (Bijlagekeuring.keur(bestand.naam(), bestand.inhoud())) {
            case Bijlagekeuring.Uitkomst.Fout(var fout) -> Optional.of(fout);
            case Bijlagekeuring.Uitkomst.Goed goed -> {
                antwoorden.zetKlaar(verzoek, goed, bestand.inhoud(), door);
                yield Optional.empty();
            }
        };
    }

    /** Erases a file that was chosen and not sent; tells how many of them are left. */
    public int laatWeg(long nummer, long concept) {
        return transacties.run(() -> {
            antwoorden.laatWeg(nummer, concept);
            return antwoorden.concepten(nummer, Schrijver.nu(klok)).size();
        });
    }

    /** Everything that is wrong with an answer; nothing is written. */
    public List<Invoerfout> toets(long nummer, String tekst, int gezien) {
        return transacties.run(() -> {
            var verzoek = beurt.get(Bevoegdheid.TOEZICHT_BEANTWOORDEN, nummer);
            return Verzoektoets.antwoord(verzoek, tekst, gezien, isDicht(verzoek));
        });
    }

    /**
     * Answers a request, or adds to the answer, with the files that wait.
     *
     * @param gezien how many versions of the answer whoever writes has seen; with more nothing is written
     */
    public Toezichtuitkomst antwoord(long nummer, String tekst, int gezien) {
        return beantwoord(
                nummer,
                new Verzoekbeurt.Daad(
                        "beantwoord",
                        verzoek -> Verzoektoets.antwoord(verzoek, tekst, gezien, isDicht(verzoek)),
                        (verzoek, door) -> antwoorden.antwoord(verzoek, tekst, door)));
    }

    /** Asks for more time. */
    public Toezichtuitkomst vraagUitstel(long nummer, Optional<LocalDate> tot, String reden) {
        return beantwoord(
                nummer,
                new Verzoekbeurt.Daad(
                        "uitstel-gevraagd",
                        verzoek -> Verzoektoets.uitstel(verzoek, tot, reden),
                        (verzoek, door) -> verzoeken.vraagUitstel(verzoek, tot.orElseThrow(), reden, door)));
    }

    private Toezichtuitkomst beantwoord(long nummer, Verzoekbeurt.Daad daad) {
        return beurt.doe(Bevoegdheid.TOEZICHT_BEANTWOORDEN, nummer, daad);
    }
}
