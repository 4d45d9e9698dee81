package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps rounds, what happened to them and how reasons were weighed; nothing is ever changed. */
@Repository
class JdbcRondeStore {
    private static final String WEGING = """
            insert into toezicht.weging
                   (provincie, peildatum, gemeente, volgnr, verwijtbaarheid, motivering, auteur, account, geregistreerd_op)
            select :provincie, :peildatum, :gemeente, coalesce(max(volgnr), 0) + 1, :verwijtbaarheid, :motivering, :auteur,
                   :account, :op
              from toezicht.weging
             where provincie = :provincie and peildatum = :peildatum and gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    JdbcRondeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round as it was opened. */
    record Kop(Rondecode code, long beleidsregel) {}

    Optional<Kop> find(Rondecode code) {
        return over(code, "select * from toezicht.ronde where provincie = :provincie and peildatum = :peildatum")
                .query((rij, _) -> kop(rij))
                .optional();
    }

    /** Those of a provincie, latest first. */
    List<Kop> alle(Gebiedscode provincie) {
        return jdbc.sql("select * from toezicht.ronde where provincie = :provincie order by peildatum desc")
                .param("provincie", provincie.waarde())
                .query((rij, _) -> kop(rij))
                .list();
    }

    private static Kop kop(ResultSet rij) throws SQLException {
        return new Kop(
                new Rondecode(new Gebiedscode(rij.getString("provincie")), rij.getObject("peildatum", LocalDate.class)),
                rij.getLong("beleidsregel"));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is there already */
    void open(Kop kop, Schrijver door) {
        JdbcHandtekening.zet(door, over(kop.code(), """
                        insert into toezicht.ronde (provincie, peildatum, beleidsregel, auteur, account, geopend_op)
                        values (:provincie, :peildatum, :beleidsregel, :auteur, :account, :op)
                        """).param("beleidsregel", kop.beleidsregel()))
                .update();
    }

    /** What happened to the round since it was opened: {@code vastgesteld} or {@code heropend}, in order. */
    List<String> stappen(Rondecode code) {
        return over(code, """
                        select soort from toezicht.rondestap where provincie = :provincie and peildatum = :peildatum
                         order by volgnr
                        """).query((rij, _) -> rij.getString("soort")).list();
    }

    /**
     * Adds a step.
     *
     * @param volgnr its place, from 1
     * @throws org.springframework.dao.DuplicateKeyException when somebody else was first
     */
    void stap(Rondecode code, int volgnr, String soort, String reden, Schrijver door) {
        JdbcHandtekening.zet(
                        door,
                        over(code, """
                        insert into toezicht.rondestap
                               (provincie, peildatum, volgnr, soort, reden, auteur, account, geregistreerd_op)
                        values (:provincie, :peildatum, :volgnr, :soort, :reden, :auteur, :account, :op)
                        """)
                                .param("volgnr", volgnr)
                                .param("soort", soort)
                                .param("reden", reden))
                .update();
    }

    /** How reasons were weighed last, as far as whoever acts may see it. */
    Map<Gebiedscode, Weging> wegingen(Rondecode code) {
        var wegingen = new HashMap<Gebiedscode, Weging>();
        over(code, """
                        select * from toezicht.weging where provincie = :provincie and peildatum = :peildatum
                         order by volgnr
                        """).query(rij -> {
            wegingen.put(new Gebiedscode(rij.getString("gemeente")), weging(rij));
        });
        return wegingen;
    }

    private static Weging weging(ResultSet rij) throws SQLException {
        return new Weging(
                Beleidsregelschrift.waarde(Verwijtbaarheid.class, rij.getString("verwijtbaarheid")),
                rij.getString("motivering"),
                JdbcHandtekening.lees(rij));
    }

    void weeg(Rondecode code, Gebiedscode gemeente, Weging weging) {
        var nieuw = over(code, WEGING)
                .param("gemeente", gemeente.waarde())
                .param("verwijtbaarheid", Beleidsregelschrift.code(weging.verwijtbaarheid()))
                .param("motivering", weging.motivering());
        JdbcHandtekening.zet(weging.door(), nieuw).update();
    }

    private StatementSpec over(Rondecode code, String sql) {
        return jdbc.sql(sql).param("provincie", code.provincie().waarde()).param("peildatum", code.peildatum());
    }
}
