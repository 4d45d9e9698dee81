package nl.doorstroom.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.secret.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that wait, with everything about people hidden. */
@Component
class OutboxRows {
    private static final String PURPOSE = "platform.mail";
    private static final String ADD = """
            insert into platform.bericht (id, aan, onderwerp, tekst, afmelden, volgende_poging, aangemaakt_op)
            values (:id, :aan, :onderwerp, :tekst, :afmelden, :nu, :nu)
            """;
    private static final String NEXT = """
            select id, aan, onderwerp, tekst, afmelden, pogingen from platform.bericht
             where volgende_poging <= :nu order by volgende_poging, id limit 1 for update skip locked
            """;

    private final JdbcClient jdbc;
    private final Keys keys;

    OutboxRows(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** @param attempts how often it was tried before */
    record Waiting(UUID id, Mail mail, int attempts) {}

    void add(Mail mail, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("id", id)
                .param("aan", keys.encrypt(PURPOSE, id + " aan", mail.to()))
                .param("onderwerp", mail.subject())
                .param("tekst", keys.encrypt(PURPOSE, id + " tekst", mail.text()))
                .param("afmelden", keys.encrypt(PURPOSE, id + " afmelden", mail.unsubscribe()))
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next that is due, held until the transaction ends; passes by what another instance holds. */
    Optional<Waiting> next(Instant now) {
        return jdbc.sql(NEXT)
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> waiting(row))
                .optional();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var mail = new Mail(
                keys.decrypt(PURPOSE, id + " aan", row.getString("aan")),
                row.getString("onderwerp"),
                keys.decrypt(PURPOSE, id + " tekst", row.getString("tekst")),
                keys.decrypt(PURPOSE, id + " afmelden", row.getString("afmelden")));
        return new Waiting(id, mail, row.getInt("pogingen"));
    }

    void erase(UUID id) {
        jdbc.sql("delete from platform.bericht where id = :id").param("id", id).update();
    }

    void later(UUID id, Instant next) {
        jdbc.sql("update platform.bericht set pogingen = pogingen + 1, volgende_poging = :dan where id = :id")
                .param("dan", next.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Erases what cannot be sent; tells how many. */
    int giveUp(Instant before) {
        return jdbc.sql("delete from platform.bericht where aangemaakt_op < :voor")
                .param("voor", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
