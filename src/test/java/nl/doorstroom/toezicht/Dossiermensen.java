package nl.doorstroom.toezicht;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;

/** People for the tests of dossiers: a supervisor of a whole provincie, and others. */
final class Dossiermensen {
    private Dossiermensen() {}

    static Handelende toezichthouder(int nummer, Gebiedscode provincie) {
        var gemeenten = SystemTask.run(
                "proef", () -> TestApp.bean(Toezichtdossiers.class).gemeenten(provincie));
        return gebruiker(
                nummer, Rol.TOEZICHTHOUDER, gemeenten.stream().map(Gebied::code).collect(Collectors.toSet()));
    }

    static Handelende gebruiker(int nummer, Rol rol, Set<Gebiedscode> gebied) {
        var bij = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> rol.pastBij(een.soort()))
                .findFirst()
                .orElseThrow();
        return new Handelende.Gebruiker(
                new AccountId(new UUID(9, nummer)),
                "Proef",
                new UUID(10, nummer),
                rol,
                new Organisatieverwijzing(bij.id(), "Demo", bij.soort()),
                Werkgebied.van(gebied),
                true);
    }
}
