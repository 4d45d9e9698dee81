package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The same product with the second fence taken away: the first and the third must still let nothing through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZonderTweedeHekTests {
    /** Lets everybody through everywhere. */
    @Configuration(proxyBeanMethods = false)
    static class OpenHek {
        @Bean
        @Primary
        Hek opengezet() {
            return new Hek() {
                @Override
                public boolean laatDoor(Method methode, Class<?> type) {
                    return true;
                }
            };
        }
    }

    /** Something that only some may read: the words by which it would be noticed, and where or whose it is. */
    private record Geheim(String woorden, String organisatie, String gemeente, String soort) {}

    private final TestDatabase database = TestDatabase.nieuw();
    private ConfigurableApplicationContext product;

    @BeforeAll
    void start() {
        product = new SpringApplicationBuilder(DoorstroomApplication.class, OpenHek.class)
                .properties(TestApp.settings(database))
                .properties("server.port=0", "server.address=127.0.0.1", "server.shutdown=immediate")
                .run();
    }

    @AfterAll
    void stop() {
        product.close();
    }

    private String adres(String pad) {
        var server = ((WebServerApplicationContext) product).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort()) + pad;
    }

    /** Told by the owner of the database, from whom nothing is hidden. */
    private List<Geheim> geheimen() {
        return database.jdbc()
                .sql("""
                        select d.nummer, '', d.gemeente, d.soort from toegang.dossier d
                        union all
                        select a.email, o.naam, a.naam, 'ACCOUNT' from toegang.account a
                          join toegang.organisatie o on o.id = a.thuisorganisatie
                        """)
                .query((rij, _) -> new Geheim(rij.getString(1), rij.getString(2), rij.getString(3), rij.getString(4)))
                .list();
    }

    /** What somebody may see by the law, written out once more. */
    private static boolean mag(Persoon wie, Geheim geheim) {
        return switch (geheim.soort()) {
            case "ACCOUNT" ->
                wie.rol() == Rol.STELSELBEHEERDER
                        || wie.naam().equals(geheim.gemeente())
                        || wie.rol() == Rol.FUNCTIONEEL_BEHEERDER
                                && wie.organisatie().equals(geheim.organisatie());
            case "HUISHOUDEN" -> isVan(wie, geheim.gemeente()) && leestHuishoudens(wie.rol());
            case "TOEZICHT" ->
                wie.rol() == Rol.BELEIDSANALIST || isVan(wie, geheim.gemeente()) && leestToezicht(wie.rol());
            default -> false;
        };
    }

    private static boolean leestHuishoudens(Rol rol) {
        return switch (rol) {
            case REGIEVOERDER, CASEMANAGER, HUISVESTINGSMEDEWERKER, KLANTREGISSEUR, BEGELEIDER -> true;
            default -> false;
        };
    }

    private static boolean leestToezicht(Rol rol) {
        return switch (rol) {
            case TOEZICHTHOUDER, HUISVESTINGSMEDEWERKER, BESTUURDER -> true;
            default -> false;
        };
    }

    private static boolean isVan(Persoon wie, String gemeente) {
        return switch (wie.organisatie()) {
            case "Demo COA" -> true;
            case "Demo COA Zuid", "Demo Provincie Limburg", "Demo Gemeente Maastricht" -> gemeente.equals("GM0935");
            case "Demo Provincie Flevoland" -> List.of("GM0995", "GM0034").contains(gemeente);
            default -> wie.organisatie().endsWith("Lelystad") && gemeente.equals("GM0995");
        };
    }

    @Test
    void reading_everything_shows_nobody_what_belongs_to_others() {
        var geheimen = geheimen();
        assertThat(geheimen).extracting(Geheim::soort).contains("ACCOUNT", "HUISHOUDEN", "TOEZICHT");

        assertThat(MatrixTests.personen()).flatMap(wie -> gelekt(wie, geheimen)).isEmpty();
    }

    private List<String> gelekt(Persoon wie, List<Geheim> geheimen) {
        try (var bezoek = Bezoek.als(wie.naam(), this::adres)) {
            return lezen().flatMap(pad -> gelekt(wie, pad, bezoek.get(pad).body(), geheimen))
                    .toList();
        }
    }

    private static Stream<String> gelekt(Persoon wie, String pad, String pagina, List<Geheim> geheimen) {
        return geheimen.stream()
                .filter(geheim -> !mag(wie, geheim) && !pad.contains(geheim.woorden()))
                .filter(geheim -> !isLogboek(wie, pad, geheim))
                .filter(geheim -> pagina.contains(geheim.woorden()))
                .map(geheim -> wie.naam() + " reads " + geheim + " on " + pad);
    }

    /** A log tells its readers which numbers their own colleagues asked for, also those that were not there for them. */
    private static boolean isLogboek(Persoon wie, String pad, Geheim geheim) {
        return pad.startsWith("/logboek")
                && !geheim.soort().equals("ACCOUNT")
                && List.of(Rol.STELSELBEHEERDER, Rol.FUNCTIONEEL_BEHEERDER, Rol.PRIVACYFUNCTIONARIS)
                        .contains(wie.rol());
    }

    /** Everything that can be read, and every dossier and account by its own address. */
    private Stream<String> lezen() {
        var vast = Toegangsmatrix.regels().stream()
                .filter(regel ->
                        regel.methode().equals("GET") && !regel.ingang().contains("{"))
                .flatMap(regel -> regel.plekken().binnen(null).stream());
        return Stream.concat(vast, eigenAdressen().stream());
    }

    private List<String> eigenAdressen() {
        return database.jdbc().sql("""
                        select '/dossiers/' || nummer from toegang.dossier
                        union all select '/dossiers/' || nummer || '/inzage' from toegang.dossier
                        union all select '/gebruikers/' || id from toegang.account
                        """).query((rij, _) -> rij.getString(1)).list();
    }

    @Test
    void sending_everything_changes_nothing_that_belongs_to_others() {
        var voor = stand();
        var begeleider = "Begeleider VluchtelingenWerk Lelystad";
        try (var bezoek = Bezoek.als(begeleider, this::adres)) {
            Toegangsmatrix.regels().stream()
                    .filter(regel -> regel.methode().equals("POST") && !regel.eindigtSessie())
                    .forEach(regel -> stuur(bezoek, regel));
        }

        assertThat(stand()).isEqualTo(voor);
    }

    private static void stuur(Bezoek bezoek, Regel regel) {
        Stream.concat(regel.plekken().binnen(null).stream(), regel.plekken().buiten(null).stream())
                .forEach(pad -> bezoek.post(pad, regel.velden()));
    }

    /** Everything about organisations, people, their appointments and dossiers. */
    private List<String> stand() {
        return database.jdbc().sql("""
                        select to_jsonb(o)::text from toegang.organisatie o
                        union all select to_jsonb(a)::text from toegang.account a
                        union all select to_jsonb(aa)::text from toegang.aanstelling aa
                        union all select to_jsonb(c)::text from toegang.apiclient c
                        union all select to_jsonb(u)::text from toegang.uitnodiging u
                        union all select to_jsonb(d)::text from toegang.dossier d
                        order by 1
                        """).query((rij, _) -> rij.getString(1)).list();
    }
}
