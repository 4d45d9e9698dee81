package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;

/** People who act in tests of supervision, made up. */
final class Toezichtproef {
    private Toezichtproef() {}

    /** The gemeenten of the provincie of a round. */
    static Set<Gebiedscode> gemeenten(Rondecode ronde) {
        return gemeenten(ronde.provincie(), ronde.peildatum());
    }

    private static Set<Gebiedscode> gemeenten(Gebiedscode provincie, LocalDate peildatum) {
        return SystemTask.run("proef", () -> TestApp.bean(Grootboeken.class).indeling(peildatum))
                .gemeentenIn(provincie)
                .stream()
                .map(Gebied::code)
                .collect(Collectors.toSet());
    }

    /** Somebody who supervises all gemeenten that a provincie has now. */
    static Handelende toezichthouder(int nummer, Gebiedscode provincie) {
        return gebruiker(nummer, Rol.TOEZICHTHOUDER, gemeenten(provincie, LocalDate.now(TestApp.bean(Clock.class))));
    }

    static Handelende gebruiker(int nummer, Rol rol, Set<Gebiedscode> gebied) {
        return gebruiker(nummer, "Proef", rol, gebied);
    }

    /**
     * @param nummer tells one person from another
     * @param gebied empty for who works for the whole country
     */
    static Handelende gebruiker(int nummer, String organisatie, Rol rol, Set<Gebiedscode> gebied) {
        var bij = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> rol.pastBij(een.soort()))
                .findFirst()
                .orElseThrow();
        return new Handelende.Gebruiker(
                new AccountId(new UUID(7, nummer)),
                "Proef",
                new UUID(8, nummer),
                rol,
                new Organisatieverwijzing(bij.id(), organisatie, bij.soort()),
                gebied.isEmpty() ? Werkgebied.NEDERLAND : Werkgebied.van(gebied),
                true);
    }

    /** What was wrong; empty when it was done. */
    static List<String> uitleg(Stukuitkomst uitkomst) {
        return uitkomst instanceof Stukuitkomst.Geweigerd(var fouten)
                ? fouten.stream().map(een -> een.uitleg()).toList()
                : List.of();
    }
}
