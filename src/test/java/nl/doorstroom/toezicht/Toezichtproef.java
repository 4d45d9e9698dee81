package nl.doorstroom.toezicht;

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
        return SystemTask.run("proef", () -> TestApp.bean(Grootboeken.class).indeling(ronde.peildatum()))
                .gemeentenIn(ronde.provincie())
                .stream()
                .map(Gebied::code)
                .collect(Collectors.toSet());
    }

    /** @param nummer tells one person from another */
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
                Werkgebied.van(gebied),
                true);
    }

    /** What was wrong; empty when it was done. */
    static List<String> uitleg(Stukuitkomst uitkomst) {
        return uitkomst instanceof Stukuitkomst.Geweigerd(var fouten)
                ? fouten.stream().map(een -> een.uitleg()).toList()
                : List.of();
    }
}
