package nl.doorstroom.toegang.oidc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks of log-outs that providers told us, as long as they could be told again. */
@Repository
class JdbcAfmeldberichtStore {
    private static final String RUIM_OP = "delete from toegang.afmeldbericht where geldig_tot < :nu";
    private static final String NOTEER = """
            insert into toegang.afmeldbericht (uitgever, kenmerk, geldig_tot)
            values (:uitgever, :kenmerk, :geldigTot)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    JdbcAfmeldberichtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int ruimOp(Instant nu) {
        return jdbc.sql(RUIM_OP).param("nu", nu.atOffset(ZoneOffset.UTC)).update();
    }

    /** Whether it is new. */
    boolean noteer(String uitgever, String kenmerk, Instant geldigTot) {
        return jdbc.sql(NOTEER)
                        .param("uitgever", uitgever)
                        .param("kenmerk", kenmerk)
                        .param("geldigTot", geldigTot.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
