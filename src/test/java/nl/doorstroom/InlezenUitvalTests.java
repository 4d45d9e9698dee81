package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.realisatie.Grootboekcontrole;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.api.Test;

/** A whole Doorstroom that is killed while it books a file of twenty thousand lines, and the one that is started after it. */
class InlezenUitvalTests {
    private static final int PATIENCE_SECONDS = 120;
    private static final int REGELS = 20_000;
    private static final String BRON = "Proef met een afgebroken bestand";
    private static final Pattern ADRES = Pattern.compile("/inlezen/[0-9a-f-]{36}");

    private final TestDatabase database = TestDatabase.nieuw();
    private final Map<String, Object> settings = TestApp.settings(database);

    private long count(String question) {
        return database.jdbc().sql(question).query(Long.class).single();
    }

    private long geboekt() {
        return count("select count(*) from realisatie.boeking b join realisatie.boekstuk s on s.id = b.boekstuk"
                + " where s.bron = '" + BRON + "'");
    }

    private static void await(BooleanSupplier condition) {
        for (var turn = 0; turn < PATIENCE_SECONDS * 50 && !condition.getAsBoolean(); turn++) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Holds every booking up when all its entries are written and before it is committed. */
    private void houdOp() {
        database.jdbc().sql("create schema proef").update();
        database.jdbc().sql("""
                        create function proef.wacht() returns trigger language plpgsql as
                        'begin perform pg_sleep(4); return null; end'
                        """).update();
        database.jdbc()
                .sql("create trigger zz_wacht after insert on realisatie.boeking execute function proef.wacht()")
                .update();
    }

    private boolean isOpgehouden() {
        return count("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event = 'PgSleep'")
                > 0;
    }

    private static byte[] bestand() {
        return IntStream.range(0, REGELS)
                .mapToObj(nummer -> "GM0995;eigen-gemeente;2023-05-" + (10 + nummer % 20) + ";p" + nummer)
                .collect(Collectors.joining("\n", "Gemeente;Soort;Datum;Kenmerk\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String lever(Bezoek coa) {
        coa.get("/inlezen");
        var antwoord = coa.postBestand("/inlezen", Map.of("bron", BRON), "bestand", bestand());
        var adres = ADRES.matcher(antwoord.headers().firstValue("Location").orElse(""));
        assertThat(adres.find()).as("%s", antwoord.statusCode()).isTrue();
        return adres.group();
    }

    /** Tries it out with the columns as they were guessed. */
    private static void beproef(Bezoek coa, String pad) {
        coa.get(pad);
        coa.post(
                pad + "/proef",
                Map.of(
                        "gemeente", "kolom:Gemeente",
                        "soort", "kolom:Soort",
                        "geldig-op", "kolom:Datum",
                        "verwijzing", "kolom:Kenmerk",
                        "aantal", "vast:1"));
        await(() -> coa.get(pad).body().contains("Boeken: alles of niets"));
    }

    @Test
    void of_a_file_that_was_being_booked_nothing_is_booked_and_it_can_be_started_again() {
        try (var eerste = new Proces(settings)) {
            var pad = "";
            try (var coa = Bezoek.als("Regievoerder COA", path -> eerste.url() + path)) {
                pad = lever(coa);
                beproef(coa, pad);
                houdOp();
                coa.post(pad + "/boeken", Map.of());
            }
            await(this::isOpgehouden);
            eerste.kill();
            await(() -> !isOpgehouden());
            assertThat(geboekt()).isZero();
            database.jdbc().sql("drop trigger zz_wacht on realisatie.boeking").update();
            herstart(pad);
        }
    }

    private void herstart(String pad) {
        try (var tweede = Instance.start("twee", settings);
                var coa = Bezoek.als("Regievoerder COA", path -> "http://127.0.0.1:" + Instance.port(tweede) + path)) {
            verouder();
            assertThat(coa.get("/inlezen").body()).contains("Onderbroken");
            assertThat(coa.get(pad).body())
                    .contains("Het werk is onderbroken. Er is niets geboekt. Begin opnieuw met de proef.");

            beproef(coa, pad);
            coa.post(pad + "/boeken", Map.of());
            await(() -> coa.get(pad).body().contains("Het bestand is geboekt: 20.000 boekingen."));

            assertThat(geboekt()).isEqualTo(REGELS);
            var controle = tweede.getBean(Grootboekcontrole.class);
            assertThat(SystemTask.run("proef", () -> controle.controleer(List.of()))
                            .breuken())
                    .isEmpty();
        }
    }

    /** Work that gave no sign of life for a minute counts as broken off; that minute is not waited for here. */
    private void verouder() {
        database.jdbc()
                .sql("update realisatie.invoer set levend_op = levend_op - interval '1 minute' where status = 'bezig'")
                .update();
    }
}
