package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps rounds, what happened to them and how reasons were weighed; nothing is ever changed. */
@Repository
class JdbcRondeStore {
    private static final String WEGING = """
            insert into toezicht.weging
                   (provincie, peildatum, gemeente, volgnr, verwijtbaarheid, motivering, auteur, account, geregistreerd_op)
            values (:provincie, :peildatum, :gemeente, :volgnr, :verwijtbaarheid, :motivering, :auteur, :account, :op)
            """;

    private static final String ALLE = """
            select r.*, (select s.soort from toezicht.rondestap s
                          where s.provincie = r.provincie and s.peildatum = r.peildatum
                          order by s.volgnr desc limit 1) as soort
              from toezicht.ronde r where r.provincie = :provincie order by r.peildatum desc
            """;

    private static final String STAP = """
            insert into toezicht.rondestap (provincie, peildatum, volgnr, soort, reden, auteur, account, geregistreerd_op)
            values (:provincie, :peildatum, :volgnr, :soort, :reden, :auteur, :account, :op)
            """;

    private static final String VASTSTELLING = """
            insert into toezicht.vaststelling (provincie, peildatum, stap, gemeente, oordeel, weging)
            values (:provincie, :peildatum, :stap, :gemeente, :oordeel, :weging)
            """;

    /** Everything is only added, so the number of rows tells one state from another. */
    private static final String VERSIE = """
            select (select count(*) from toezicht.rondestap where provincie = :provincie and peildatum = :peildatum)
                 + (select count(*) from toezicht.weging where provincie = :provincie and peildatum = :peildatum)
                 + (select count(*) from toezicht.oordeel where provincie = :provincie and peildatum = :peildatum)
                 + (select count(*) from toezicht.akkoord where provincie = :provincie and peildatum = :peildatum)
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
    List<Rondekop> alle(Gebiedscode provincie) {
        return jdbc.sql(ALLE)
                .param("provincie", provincie.waarde())
                .query((rij, _) -> new Rondekop(kop(rij).code, staat(rij.getString("soort"))))
                .list();
    }

    private static Ronde.Staat staat(@Nullable String laatsteStap) {
        return laatsteStap == null ? Ronde.Staat.OPEN : Beleidsregelschrift.waarde(Ronde.Staat.class, laatsteStap);
    }

    private static Kop kop(ResultSet rij) throws SQLException {
        return new Kop(
                new Rondecode(new Gebiedscode(rij.getString("provincie")), rij.getObject("peildatum", LocalDate.class)),
                rij.getLong("beleidsregel"));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is there already */
    void open(Kop kop, Schrijver door) {
        JdbcSchrijver.zet(door, over(kop.code(), """
                        insert into toezicht.ronde (provincie, peildatum, beleidsregel, auteur, account, geopend_op)
                        values (:provincie, :peildatum, :beleidsregel, :auteur, :account, :op)
                        """).param("beleidsregel", kop.beleidsregel()))
                .update();
    }

    /** Waits until nobody else writes in a round; it is ours until the transaction ends. */
    void wachtOpBeurt(Rondecode code) {
        TransactionTurn.await(jdbc, "toezicht.ronde " + code);
    }

    /** Changes with everything that is written about the round. */
    long versie(Rondecode code) {
        return over(code, VERSIE).query((rij, _) -> rij.getLong(1)).single();
    }

    /** What happened to the round since it was opened, in order. */
    List<Rondestap> stappen(Rondecode code) {
        return over(code, """
                        select * from toezicht.rondestap where provincie = :provincie and peildatum = :peildatum
                         order by volgnr
                        """).query((rij, _) -> stap(rij)).list();
    }

    private static Rondestap stap(ResultSet rij) throws SQLException {
        return new Rondestap(
                rij.getInt("volgnr"),
                Beleidsregelschrift.waarde(Ronde.Staat.class, rij.getString("soort")),
                rij.getString("reden"),
                JdbcSchrijver.lees(rij));
    }

    /** Whether it was opened and is not established. */
    boolean isOpen(Rondecode code) {
        return find(code).isPresent()
                && stappen(code).reversed().stream().limit(1).noneMatch(een -> een.wordt() == Ronde.Staat.VASTGESTELD);
    }

    /** Adds a step. */
    void stap(Rondecode code, Rondestap stap) {
        var nieuw = over(code, STAP)
                .param("volgnr", stap.volgnr())
                .param("soort", Beleidsregelschrift.code(stap.wordt()))
                .param("reden", stap.reden());
        JdbcSchrijver.zet(stap.door(), nieuw).update();
    }

    /** Keeps which judgement of a gemeente, and which weighing, a step established. */
    void legVast(Rondecode code, int stap, Gemeentebeoordeling over) {
        over(code, VASTSTELLING)
                .param("stap", stap)
                .param("gemeente", over.gemeente().code().waarde())
                .param("oordeel", over.keren())
                .param("weging", over.weging().map(Weging::volgnr).orElse(null))
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
                rij.getInt("volgnr"),
                Beleidsregelschrift.waarde(Verwijtbaarheid.class, rij.getString("verwijtbaarheid")),
                rij.getString("motivering"),
                JdbcSchrijver.lees(rij));
    }

    void weeg(Rondecode code, Gebiedscode gemeente, Weging weging) {
        var nieuw = over(code, WEGING)
                .param("gemeente", gemeente.waarde())
                .param("volgnr", weging.volgnr())
                .param("verwijtbaarheid", Beleidsregelschrift.code(weging.verwijtbaarheid()))
                .param("motivering", weging.motivering());
        JdbcSchrijver.zet(weging.door(), nieuw).update();
    }

    private StatementSpec over(Rondecode code, String sql) {
        return jdbc.sql(sql).param("provincie", code.provincie().waarde()).param("peildatum", code.peildatum());
    }
}
