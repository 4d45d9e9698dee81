package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps beleidsregels. A rule ends where the next one of its provincie begins. */
@Repository
class JdbcBeleidsregelStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcBeleidsregelStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A rule and the number it is kept under. */
    record Bewaard(long nummer, Beleidsregel regel) {}

    private record Rij(long nummer, LocalDate vanaf, String inhoud) {}

    /** The rules of a provincie, latest first: of each day the last version. */
    List<Bewaard> regels(Gebiedscode provincie) {
        var rijen = jdbc.sql("""
                        select distinct on (geldig_vanaf) nummer, geldig_vanaf as vanaf, inhoud::text as inhoud
                          from toezicht.beleidsregel where provincie = :provincie
                         order by geldig_vanaf desc, versie desc
                        """)
                .param("provincie", provincie.waarde())
                .query((rij, _) -> rij(rij))
                .list();
        var regels = new ArrayList<Bewaard>();
        @Nullable LocalDate einde = null;
        for (var rij : rijen) {
            regels.add(bewaard(rij, new Periode(rij.vanaf, einde)));
            einde = rij.vanaf;
        }
        return regels;
    }

    /** The rule kept under this number, whether or not another came after it. */
    Bewaard get(long nummer) {
        var rij = jdbc.sql("""
                        select nummer, geldig_vanaf as vanaf, inhoud::text as inhoud
                          from toezicht.beleidsregel where nummer = :nummer
                        """)
                .param("nummer", nummer)
                .query((een, _) -> rij(een))
                .single();
        return bewaard(rij, Periode.vanaf(rij.vanaf));
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(rij.getLong("nummer"), rij.getObject("vanaf", LocalDate.class), rij.getString("inhoud"));
    }

    private Bewaard bewaard(Rij rij, Periode geldig) {
        return new Bewaard(
                rij.nummer,
                json.readValue(rij.inhoud, Beleidsregelschrift.class).lees(geldig));
    }

    /** Adds a rule, or a version of the one that begins on the same day. */
    void voegToe(Gebiedscode provincie, Beleidsregel regel, Schrijver door) {
        JdbcSchrijver.zet(
                        door,
                        jdbc.sql("""
                        insert into toezicht.beleidsregel
                               (provincie, geldig_vanaf, versie, inhoud, auteur, account, geregistreerd_op)
                        select :provincie, :vanaf, coalesce(max(versie), 0) + 1, :inhoud::jsonb, :auteur, :account, :op
                          from toezicht.beleidsregel where provincie = :provincie and geldig_vanaf = :vanaf
                        """)
                                .param("provincie", provincie.waarde())
                                .param("vanaf", regel.geldig().van())
                                .param("inhoud", json.writeValueAsString(Beleidsregelschrift.van(regel))))
                .update();
    }

    boolean isLeeg() {
        return !jdbc.sql("select exists (select from toezicht.beleidsregel)")
                .query(Boolean.class)
                .single();
    }
}
