package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Overdracht;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what gemeenten take over from each other; what is put right stays. */
@Repository
class JdbcOpvangoverdrachtStore {
    private static final String ALLE = """
            select o.*, c.reden as c_reden, c.auteur as c_auteur, c.account as c_account, c.geregistreerd_op as c_op
              from opvang.overdracht o left join opvang.overdrachtcorrectie c on c.overdracht = o.nummer
             order by o.nummer
            """;
    private static final String NIEUW = """
            insert into opvang.overdracht (provincie, van, naar, soort, per, plaatsen, reden, auteur, account,
                                           geregistreerd_op)
            values (:provincie, :van, :naar, :soort, :per, :plaatsen, :reden, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcOpvangoverdrachtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, also those that were put right; in the order in which they were written. */
    List<Overdracht> alle() {
        return jdbc.sql(ALLE).query((rij, _) -> overdracht(rij)).list();
    }

    void voegToe(Overdracht overdracht) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", overdracht.provincie().waarde())
                .param("van", overdracht.van().waarde())
                .param("naar", overdracht.naar().waarde())
                .param("soort", overdracht.soort().code())
                .param("per", overdracht.per())
                .param("plaatsen", overdracht.plaatsen())
                .param("reden", overdracht.reden());
        JdbcSchrijver.zet(overdracht.door(), nieuw).update();
    }

    void corrigeer(long nummer, Overdracht.Correctie correctie) {
        var nieuw = jdbc.sql("""
                        insert into opvang.overdrachtcorrectie (overdracht, reden, auteur, account, geregistreerd_op)
                        values (:nummer, :reden, :auteur, :account, :op)
                        """).param("nummer", nummer).param("reden", correctie.reden());
        JdbcSchrijver.zet(correctie.door(), nieuw).update();
    }

    private static Overdracht overdracht(ResultSet rij) throws SQLException {
        return new Overdracht(
                rij.getLong("nummer"),
                new Gebiedscode(rij.getString("provincie")),
                new Gebiedscode(rij.getString("van")),
                new Gebiedscode(rij.getString("naar")),
                Opgavesoort.find(rij.getString("soort")).orElseThrow(),
                rij.getObject("per", LocalDate.class),
                rij.getInt("plaatsen"),
                rij.getString("reden"),
                JdbcSchrijver.lees(rij),
                correctie(rij));
    }

    private static Optional<Overdracht.Correctie> correctie(ResultSet rij) throws SQLException {
        var op = rij.getObject("c_op", OffsetDateTime.class);
        return op == null
                ? Optional.empty()
                : Optional.of(new Overdracht.Correctie(
                        rij.getString("c_reden"),
                        new Schrijver(
                                rij.getString("c_auteur"), rij.getObject("c_account", UUID.class), op.toInstant())));
    }
}
