package nl.doorstroom.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.invoer.Invoer;
import nl.doorstroom.realisatie.invoer.Invoeren;
import nl.doorstroom.realisatie.invoer.Ontvangst;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;

/** The pages on which entries come into the grootboek, with files in every state that shows something else. */
final class BookingPages {
    private static final String COA = "Regievoerder COA";
    private static final String HUISVESTER = "Huisvestingsmedewerker Gemeente Lelystad";
    private static final String KOP = "Gemeente;Soort;Aantal;Datum\n";

    private BookingPages() {}

    static List<Visit> all() {
        return Stream.of(entries(), files(), differences())
                .flatMap(pages -> pages)
                .toList();
    }

    private static Stream<Visit> entries() {
        var een = "/boekingen/" + huisvesting();
        return Stream.concat(
                Stream.of("/boekingen", een).map(path -> new Visit(HUISVESTER, path)),
                Stream.of(
                                "/boekingen?gemeente=GM0995&post=huisvesting&sorteer=-aantal",
                                "/boekingen?van=gisteren",
                                "/boekingen/nieuw",
                                een,
                                een + "/corrigeren",
                                een + "/actualiseren",
                                een + "/verhuizen",
                                "/inlezen")
                        .map(path -> new Visit(COA, path)));
    }

    private static Stream<Visit> differences() {
        return Stream.of(
                new Visit(COA, "/werkvoorraad"),
                new Visit(COA, "/verschillen?halfjaar=2020-II"),
                new Visit(COA, "/verschillen/GM0034?halfjaar=2020-II"),
                new Visit(COA, "/verschillen/GM0034/2020-11"),
                new Visit(COA, "/verschillen/GM0184/2020-12"),
                new Visit(HUISVESTER, "/werkvoorraad"),
                new Visit(HUISVESTER, "/verschillen/GM0995?halfjaar=2020-II"),
                new Visit(HUISVESTER, "/verschillen/GM0995/2020-09"));
    }

    private static long huisvesting() {
        return TestApp.database().jdbc().sql("""
                        select min(nummer) from realisatie.boeking b
                         where gemeente = 'GM0995' and post = 'huisvesting' and aantal > 0
                           and not exists (select from realisatie.boeking c where c.van = b.nummer)
                        """).query(Long.class).single();
    }

    private static Stream<Visit> files() {
        var wie = regievoerder();
        return Handelend.als(
                wie,
                () -> Stream.of(
                        file("ontvangen", false),
                        file("GM0995;eigen-gemeente;1;2023-04-01\n", true),
                        file("x;y;z;q\n", true))
                        .map(path -> new Visit(COA, path))
                        .toList()
                        .stream());
    }

    private static String file(String line, boolean tried) {
        var files = TestApp.bean(Invoeren.class);
        var content = (KOP + (tried ? line : "GM0995;eigen-gemeente;2;2023-04-02\n")).getBytes(StandardCharsets.UTF_8);
        if (!(files.ontvang("Proef van de pagina's", "proef.csv", content) instanceof Ontvangst.Ontvangen(var id))) {
            throw new IllegalStateException("The file isn't taken in");
        }
        if (tried) {
            files.beproef(id, files.find(id).orElseThrow().toewijzing());
            while (files.find(id).map(Invoer::status).orElseThrow().loopt()) {
                Thread.onSpinWait();
            }
        }
        return "/inlezen/" + id;
    }

    /** Somebody else of the same organisation as who visits. */
    private static Handelende regievoerder() {
        var coa = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> een.naam().equals("Demo COA"))
                .findFirst()
                .orElseThrow();
        return new Handelende.Gebruiker(
                new AccountId(new java.util.UUID(0, 1)),
                "Proef",
                new java.util.UUID(0, 2),
                Rol.REGIEVOERDER,
                new Organisatieverwijzing(coa.id(), coa.naam(), coa.soort()),
                Werkgebied.NEDERLAND,
                true);
    }
}
