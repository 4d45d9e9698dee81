package nl.doorstroom.toegang.aanmelden;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each sender failed, by stretch of time. */
@Component
class JdbcPogingStore {
    private final JdbcClient jdbc;

    JdbcPogingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long sinds(String sleutel, Instant sinds) {
        return jdbc.sql(
                        "select coalesce(sum(aantal), 0) from toegang.poging where sleutel = :sleutel and venster >= :sinds")
                .param("sleutel", sleutel)
                .param("sinds", sinds.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    int tel(String sleutel, Instant venster) {
        return jdbc.sql("""
                        insert into toegang.poging (sleutel, venster, aantal) values (:sleutel, :venster, 1)
                        on conflict (sleutel, venster) do update set aantal = toegang.poging.aantal + 1
                        """)
                .param("sleutel", sleutel)
                .param("venster", venster.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isEerste(String sleutel, Instant venster) {
        return jdbc.sql("""
                        insert into toegang.poging (sleutel, venster, aantal) values (:sleutel, :venster, 1)
                        on conflict (sleutel, venster) do nothing
                        """)
                        .param("sleutel", sleutel)
                        .param("venster", venster.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int ruimOp(Instant voor) {
        return jdbc.sql("delete from toegang.poging where venster < :voor")
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .update();
    }
}
