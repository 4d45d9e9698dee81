package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.signaal.Signaal;
import org.springframework.stereotype.Service;

/**
 * The dossiers of gemeenten as they are read: everything that the parts of supervision know, in one timeline, with signals
 * and terms. A gemeente reads its own and never another's.
 */
@Service
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
public class Toezichtdossiers {
    private final List<Dossierbron> bronnen;
    private final Signalenlezer signalen;
    private final JdbcLadderStore ladder;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Toezichtdossiers(
            List<Dossierbron> bronnen,
            Signalenlezer signalen,
            JdbcLadderStore ladder,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.bronnen = List.copyOf(bronnen);
        this.signalen = signalen;
        this.ladder = ladder;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** The gemeenten of a provincie whose dossier whoever acts may see, by name. */
    public List<Gebied> gemeenten(Gebiedscode provincie) {
        return gebieden.zichtbare(provincie, LocalDate.now(klok));
    }

    /** Everything that happened with a gemeente, newest first. */
    public List<Gebeurtenis> tijdlijn(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return bronnen.stream()
                .flatMap(bron -> bron.gebeurtenissen(gemeente).stream())
                .sorted(Comparator.comparing(Gebeurtenis::dag).reversed())
                .toList();
    }

    /** What in the figures of a gemeente there is to look at. */
    public List<Signaal> signalen(Gebiedscode gemeente) {
        Handelend.eis(Bevoegdheid.TOEZICHT_INZIEN, gemeente);
        return signalen.van(List.of(gemeente)).getOrDefault(gemeente, List.of());
    }

    /** The terms of the gemeenten of a provincie, first to end first. */
    public List<Looptermijn> termijnen(Gebiedscode provincie) {
        var zichtbaar = gemeenten(provincie).stream().map(Gebied::code).collect(Collectors.toSet());
        return bronnen.stream()
                .flatMap(bron -> bron.termijnen().stream())
                .filter(een -> zichtbaar.contains(een.gemeente()))
                .sorted(Comparator.comparing(Looptermijn::tot).thenComparing(Looptermijn::gemeente))
                .toList();
    }

    /** The gemeenten of a provincie that whoever acts may see, by name. */
    public List<Dossierregel> overzicht(Gebiedscode provincie) {
        var gemeenten = gemeenten(provincie);
        var besluiten = transacties.run(ladder::besluiten);
        var termijnen = termijnen(provincie);
        var perGemeente = signalen.van(gemeenten.stream().map(Gebied::code).toList());
        return gemeenten.stream()
                .map(een -> new Dossierregel(
                        een,
                        new Ladderstand(besluiten.getOrDefault(een.code(), List.of())),
                        eerste(termijnen, een.code()),
                        perGemeente.getOrDefault(een.code(), List.of())))
                .toList();
    }

    private static Optional<Looptermijn> eerste(List<Looptermijn> termijnen, Gebiedscode gemeente) {
        return termijnen.stream().filter(een -> een.gemeente().equals(gemeente)).findFirst();
    }
}
