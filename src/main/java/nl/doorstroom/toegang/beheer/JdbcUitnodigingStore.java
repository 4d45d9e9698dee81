package nl.doorstroom.toegang.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorstroom.toegang.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations, by the hash of their code. */
@Component
class JdbcUitnodigingStore {
    private static final String LAATSTE = """
            select distinct on (account) account, geldig_tot, gebruikt_op, ingetrokken_op
              from toegang.uitnodiging
             where account = any(:accounts)
             order by account, aangemaakt_op desc, id desc
            """;

    private final JdbcClient jdbc;

    JdbcUitnodigingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last invitation of each of these accounts that has any. */
    Map<AccountId, Uitnodiging> laatste(Collection<UUID> accounts) {
        var laatste = new HashMap<AccountId, Uitnodiging>();
        jdbc.sql(LAATSTE).param("accounts", accounts.toArray(UUID[]::new)).query((ResultSet rij) -> {
            laatste.put(new AccountId(rij.getObject("account", UUID.class)), lees(rij));
        });
        return laatste;
    }

    private static Uitnodiging lees(ResultSet rij) throws SQLException {
        return new Uitnodiging(
                rij.getObject("geldig_tot", OffsetDateTime.class).toInstant(),
                JdbcOrganisatieStore.moment(rij, "gebruikt_op"),
                JdbcOrganisatieStore.moment(rij, "ingetrokken_op"));
    }

    void voegToe(AccountId account, String codehash, Instant geldigTot, Instant nu) {
        jdbc.sql("""
                        insert into toegang.uitnodiging (account, codehash, geldig_tot, aangemaakt_op)
                        values (:account, :codehash, :geldigTot, :nu)
                        """)
                .param("account", account.waarde())
                .param("codehash", codehash)
                .param("geldigTot", geldigTot.atOffset(ZoneOffset.UTC))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back those that can still be used; how many. */
    int trekIn(AccountId account, Instant nu) {
        return jdbc.sql("""
                        update toegang.uitnodiging set ingetrokken_op = :nu
                         where account = :account and gebruikt_op is null and ingetrokken_op is null and geldig_tot > :nu
                        """)
                .param("account", account.waarde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }
}
