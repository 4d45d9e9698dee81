package nl.doorstroom.realisatie.maandtabel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.audit.Auditproef;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The monthly tables on a database of their own in which row level security holds, with what is shipped. */
final class Proeftabellen {
    static final Maandtabelcode OPGAVEN =
            Maandtabelcode.lees("opgaven-2023-05-02.1").orElseThrow();
    static final Maandtabelcode AMV = Maandtabelcode.lees("amv-2023-05-02.1").orElseThrow();

    private static final Clock KLOK = Clock.fixed(Instant.parse("2023-09-01T10:00:00Z"), ZoneOffset.UTC);

    final Proefomgeving proef = new Proefomgeving();
    final Auditproef audit = new Auditproef(proef);
    final Maandtabellen maandtabellen;

    Proeftabellen() {
        var template = proef.batch().getJdbcTemplate();
        var store = new JdbcMaandtabelStore(template);
        var invoer = new Maandtabelinvoer(store, gebieden(proef.database().dataSource()), KLOK);
        maandtabellen = new Maandtabellen(store, invoer, audit.log());
        proef.alsSysteem(() -> {
            new Maandtabelreferentie(maandtabellen).load();
            return true;
        });
    }

    private static Gebieden gebieden(DataSource eigenaar) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> eigenaar);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(eigenaar));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(eigenaar));
        context.registerBean(JdbcTransactionManager.class, eigenaar);
        context.registerBean(Clock.class, () -> KLOK);
        context.register(Transacties.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile("nl\\.doorstroom\\.\\w+\\.\\w+\\..*")));
        scanner.scan("nl.doorstroom.gebied");
        context.refresh();
        context.getBeanProvider(ReferenceData.class).orderedStream().forEach(ReferenceData::load);
        return context.getBean(Gebieden.class);
    }

    Maandtabel get(Maandtabelcode code) {
        return proef.alsSysteem(() -> maandtabellen.get(code));
    }

    /** As the one whose work it is. */
    <T> T alsTaaksteller(Supplier<T> werk) {
        return proef.als(Proefomgeving.iemand(Rol.TAAKSTELLER), werk);
    }

    Tabelinlezing leesIn(String csv, Maandtabelgegevens gegevens) {
        var bestand = Maandtabelbestand.van(csv.getBytes(StandardCharsets.UTF_8));
        return alsTaaksteller(() -> maandtabellen.leesIn(bestand, gegevens));
    }

    static Maandtabelgegevens gegevens(String datum) {
        return new Maandtabelgegevens(datum, "Opgavenoverzicht, proef", "", Map.of(), Map.of());
    }

    /** An official table from the files of the tests. */
    static String officieel(String naam) {
        try (var bron = Objects.requireNonNull(Proeftabellen.class.getResourceAsStream("/officieel/" + naam))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String opgaven() {
        return officieel("opgaven-opvang-en-huisvesting-2023-05-02.csv");
    }

    static String amv() {
        return officieel("opgaven-amv-2023-05-02.csv");
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transacties {}
}
