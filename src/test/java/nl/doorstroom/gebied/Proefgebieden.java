package nl.doorstroom.gebied;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The module on a database of its own, with the reference data of 2023. */
final class Proefgebieden {
    static final LocalDate BEGIN_2023 = LocalDate.of(2023, 1, 1);
    static final LocalDate BEGIN_2024 = LocalDate.of(2024, 1, 1);
    static final Bron BRON = new Bron("Staatsblad, proef", LocalDate.of(2023, 6, 1));

    private Proefgebieden() {}

    /** The facade with its transactions, on the reference data. */
    static Gebieden geladen(TestDatabase database) {
        return geladen(database, Clock.fixed(Instant.parse("2023-05-02T10:00:00Z"), ZoneOffset.UTC));
    }

    static Gebieden geladen(TestDatabase database, Clock klok) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::dataSource);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(JdbcTransactionManager.class, database.dataSource());
        context.registerBean(Clock.class, () -> klok);
        context.register(
                Transacties.class,
                JdbcGebiedStore.class,
                JdbcInwonerStore.class,
                JdbcHerindelingStore.class,
                Indelingen.class,
                Herindelingen.class,
                Inwonersinvoer.class,
                Gebiedsreferentie.class,
                Gebieden.class);
        context.refresh();
        context.getBean(Gebiedsreferentie.class).load();
        return context.getBean(Gebieden.class);
    }

    static Gebiedscode code(String waarde) {
        return new Gebiedscode(waarde);
    }

    static long cijfer(Map<Gebiedscode, Long> cijfers, String code) {
        return Objects.requireNonNull(cijfers.get(code(code)), code);
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transacties {}
}
