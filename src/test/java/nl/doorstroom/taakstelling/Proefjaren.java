package nl.doorstroom.taakstelling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.verdeling.Methode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The modules gebied and taakstelling on a database of their own, with what is shipped of 2023. Tests share it: each takes
 * a half-year of its own, with the inhabitants of 1 January 2022.
 */
final class Proefjaren {
    static final Bron BRON = new Bron("Staatscourant, proef", LocalDate.of(2023, 6, 1));
    static final LocalDate DAG = LocalDate.of(2023, 6, 1);
    static final Versiecode BIJLAGE_A = new Versiecode(Halfjaar.van("2023-II"), 1);
    static final Versiecode BIJGESTELD = new Versiecode(Halfjaar.van("2023-II"), 2);
    static final Versiecode EERSTE_HELFT = new Versiecode(Halfjaar.van("2023-I"), 1);

    private static final LocalDate INWONERS = LocalDate.of(2022, 1, 1);
    private static final LocalDate INDELING = LocalDate.of(2023, 1, 1);
    private static final AtomicInteger JAAR = new AtomicInteger(2030);
    private static final Pattern EDGES = Pattern.compile("nl\\.doorstroom\\.\\w+\\.\\w+\\..*");

    private Proefjaren() {}

    static Taakstellingen taakstellingen() {
        return Running.CONTEXT.getBean(Taakstellingen.class);
    }

    static Gebieden gebieden() {
        return Running.CONTEXT.getBean(Gebieden.class);
    }

    static JdbcClient jdbc() {
        return Running.CONTEXT.getBean(JdbcClient.class);
    }

    /** A half-year that no other test uses. */
    static Halfjaar halfjaar() {
        return new Halfjaar(JAAR.incrementAndGet(), 1);
    }

    static Uitgangspunten punten(Halfjaar halfjaar, long totaal, @Nullable Long amv) {
        return new Uitgangspunten(
                halfjaar, totaal, amv, Uitgangspunten.AMV_MINIMUM, INWONERS, INDELING, Methode.ADAMS, List.of());
    }

    /** A published version of a half-year of its own. */
    static Taakstellingversie gepubliceerd(long totaal) {
        return maakBekend(concept(punten(halfjaar(), totaal, null)).code());
    }

    static Taakstellingversie concept(Uitgangspunten punten) {
        return gereed(taakstellingen().stelOp(punten, BRON));
    }

    static Taakstellingversie maakBekend(Versiecode code) {
        gereed(taakstellingen().stelVast(code, DAG));
        return gereed(taakstellingen().publiceer(code, DAG));
    }

    static Taakstellingversie gereed(Opstelling opstelling) {
        return switch (opstelling) {
            case Opstelling.Gereed(var versie) -> versie;
            case Opstelling.Geweigerd(var redenen) -> throw new AssertionError("Refused: " + redenen);
        };
    }

    /** The reasons as one line; "gereed" when it was not refused. */
    static String bezwaren(Opstelling opstelling) {
        return switch (opstelling) {
            case Opstelling.Gereed _ -> "gereed";
            case Opstelling.Geweigerd(var redenen) -> redenen.toString();
        };
    }

    static Gebiedscode code(String waarde) {
        return new Gebiedscode(waarde);
    }

    private static final class Running {
        static final AnnotationConfigApplicationContext CONTEXT = start();

        private static AnnotationConfigApplicationContext start() {
            var database = TestDatabase.nieuw();
            var context = new AnnotationConfigApplicationContext();
            context.registerBean(DataSource.class, database::dataSource);
            context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database.dataSource()));
            context.registerBean(JdbcClient.class, database::jdbc);
            context.registerBean(JdbcTransactionManager.class, database.dataSource());
            context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2023-05-02T10:00:00Z"), ZoneOffset.UTC));
            context.register(Transacties.class);
            var scanner = new ClassPathBeanDefinitionScanner(context);
            scanner.addExcludeFilter(new RegexPatternTypeFilter(EDGES));
            scanner.scan("nl.doorstroom.gebied", "nl.doorstroom.taakstelling");
            context.refresh();
            context.getBeanProvider(ReferenceData.class).orderedStream().forEach(ReferenceData::load);
            return context;
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transacties {}
}
