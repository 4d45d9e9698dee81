package nl.doorstroom.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.platform.database.Secured;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.secret.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail against a server that takes it, on a database that keeps it until then. */
class OutboxTests {
    private static final String SOMEBODY = "iemand@voorbeeld.example";

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private final TestDatabase database = TestDatabase.nieuw();
    private final DataSource source = database.asApplication();
    private final Transactions transactions = new Transactions(new TransactionTemplate(Secured.transactions(
            source,
            () -> SystemTask.current().map(_ -> Map.of("soort", "systeem")).orElse(Map.of()))));
    private final OutboxRows rows = new OutboxRows(JdbcClient.create(source), new Keys(MasterKey.make()));
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private Outbox outbox() {
        var environment = new MockEnvironment()
                .withProperty("doorstroom.mail.server", "127.0.0.1")
                .withProperty(
                        "doorstroom.mail.poort", String.valueOf(server.getSmtp().getPort()))
                .withProperty("doorstroom.mail.beveiliging", "geen")
                .withProperty("doorstroom.mail.afzender", "cijfers@doorstroom.example")
                .withProperty("doorstroom.adres", "https://doorstroom.example");
        InstantSource here = () -> now;
        return new Outbox(rows, transactions, here.withZone(ZoneId.of("Europe/Amsterdam")), environment);
    }

    private void leave(Outbox outbox) {
        transactions.asSystem("proef", () -> {
            outbox.leave(new Mail(SOMEBODY, "Nieuwe cijfers", "Hier zijn ze: €", outbox.link("/weg/x")));
            return true;
        });
    }

    private long waiting() {
        return database.jdbc()
                .sql("select count(*) from platform.bericht")
                .query(Long.class)
                .single();
    }

    @Test
    void a_mail_goes_out_once_with_one_click_to_end_them_and_is_erased() throws Exception {
        var outbox = outbox();
        leave(outbox);

        assertThat(outbox.send()).hasToString("1 verstuurd");
        assertThat(outbox.send()).hasToString("0 verstuurd");

        var mail = server.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getAllRecipients()).extracting(Object::toString).containsExactly(SOMEBODY);
        assertThat(mail[0].getContent().toString().strip()).isEqualTo("Hier zijn ze: €");
        assertThat(mail[0].getHeader("List-Unsubscribe")).containsExactly("<https://doorstroom.example/weg/x>");
        assertThat(mail[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(GreenMailUtil.getHeaders(mail[0]))
                .contains("@doorstroom.example>", "Auto-Submitted: auto-generated");
        assertThat(waiting()).isZero();
    }

    @Test
    void what_fails_leaves_no_mail() {
        var outbox = outbox();

        assertThatThrownBy(() -> transactions.asSystem("proef", () -> {
                    outbox.leave(new Mail(SOMEBODY, "Nieuwe cijfers", "Nooit gebeurd", ""));
                    throw new IllegalStateException("mislukt");
                }))
                .hasMessage("mislukt");

        assertThat(outbox.send()).hasToString("0 verstuurd");
    }

    @Test
    void a_server_that_is_away_gets_it_later_and_after_three_days_nobody_does() {
        var outbox = outbox();
        server.stop();
        leave(outbox);

        assertThat(outbox.send()).hasToString("0 verstuurd, 1 later opnieuw");
        assertThat(outbox.send()).hasToString("0 verstuurd");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(outbox.send()).hasToString("0 verstuurd, 1 later opnieuw");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(outbox.send()).hasToString("0 verstuurd");
        now = now.plus(Duration.ofDays(3));

        assertThat(outbox.send()).hasToString("0 verstuurd, 1 opgegeven");
        assertThat(waiting()).isZero();
    }

    @Test
    void the_table_tells_nobodys_address_and_only_the_system_reads_it() {
        leave(outbox());

        assertThat(database.jdbc()
                        .sql("select b::text from platform.bericht b")
                        .query(String.class)
                        .single())
                .doesNotContain("iemand", "voorbeeld", "Hier zijn ze", "/weg/x");
        assertThat(JdbcClient.create(database.asApplication())
                        .sql("select count(*) from platform.bericht")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
