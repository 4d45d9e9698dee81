package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import nl.doorstroom.publicatie.maandcijfers.Maandcode;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Apiclient;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Gebruikers;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisaties;

/** The pages of administration, about somebody and something of the demonstration. */
final class AdminPages {
    private static final String STELSEL = "Stelselbeheerder Stelselbeheer";
    private static final String BEHEERDER = "Functioneel beheerder Gemeente Lelystad";

    private AdminPages() {}

    static List<Visit> all() {
        return SystemTask.run(
                "proef",
                () -> Stream.of(people(), organisations(), programs(), figures())
                        .flatMap(s -> s)
                        .toList());
    }

    private static Stream<Visit> people() {
        var account = account();
        var een = "/gebruikers/" + account.id();
        var rol = een + "/aanstellingen/" + account.aanstellingen().getFirst().id();
        return Stream.concat(
                Stream.of("/gebruikers", "/gebruikers/uitnodigen", een + "/aanstellingen/nieuw")
                        .flatMap(path -> Stream.of(new Visit(BEHEERDER, path), new Visit(STELSEL, path))),
                Stream.of(
                                "/gebruikers?zoek=bestaatniet",
                                "/gebruikers?staat=UITGENODIGD&rol=bestuurder",
                                een,
                                een + "/wijzigen",
                                een + "/beeindigen",
                                een + "/uitnodiging/intrekken",
                                rol,
                                rol + "/intrekken")
                        .map(path -> new Visit(BEHEERDER, path)));
    }

    private static Stream<Visit> organisations() {
        var een = "/organisaties/" + organisation().id();
        return Stream.concat(
                Stream.of(new Visit(WorkPages.REGISSEUR, "/organisaties"), new Visit(BEHEERDER, een)),
                Stream.of(
                                "/organisaties",
                                een,
                                "/organisaties/nieuw",
                                een + "/wijzigen",
                                een + "/beeindigen",
                                "/werk-op-de-achtergrond")
                        .map(path -> new Visit(STELSEL, path)));
    }

    private static Stream<Visit> figures() {
        var maandcijfers = TestApp.bean(Maandcijfers.class);
        var code = new Maandcode(LocalDate.of(2020, 8, 1), 1);
        if (maandcijfers.find(code).isEmpty()) {
            maandcijfers.stelOp(code.peildatum());
            maandcijfers.publiceer(code, false);
        }
        return Stream.of("/maandcijfers-publiceren", "/maandcijfers/" + code)
                .map(path -> new Visit("Taaksteller Ministerie", path));
    }

    private static Stream<Visit> programs() {
        var organisation = organisation();
        var invoer = new Apiclientinvoer(
                "https://uitgever.example/bezoek", "zaaksysteem", "Zaaksysteem", List.of("huishouden-inzien"));
        var apiclients = TestApp.bean(Apiclients.class);
        // Each test that visits these pages asks anew; the second time it is there already.
        var client = apiclients.registreer(organisation.id(), invoer) instanceof Gedaan<Apiclient>(var nieuw)
                ? nieuw
                : apiclients.alle(organisation.id()).getFirst();
        var een = "/organisaties/" + organisation.id() + "/programmas";
        return Stream.of(een, een + "/nieuw", een + "/" + client.id() + "/beeindigen")
                .map(path -> new Visit(BEHEERDER, path));
    }

    private static Organisatie organisation() {
        return TestApp.bean(Organisaties.class).alle().stream()
                .filter(organisation -> organisation.naam().equals("Demo Gemeente Lelystad"))
                .findFirst()
                .orElseThrow();
    }

    private static Account account() {
        return TestApp.bean(Gebruikers.class).alle().stream()
                .filter(account -> account.naam().equals(WorkPages.REGISSEUR))
                .findFirst()
                .orElseThrow();
    }
}
