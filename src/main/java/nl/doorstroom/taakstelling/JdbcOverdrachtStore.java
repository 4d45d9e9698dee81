package nl.doorstroom.taakstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.database.TransactionTurn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transfers between gemeenten; only ever added to. */
@Repository
class JdbcOverdrachtStore {
    private static final String LEES = """
            select van, naar, aantal, bron, bron_datum
              from taakstelling.overdracht
             where halfjaar = :halfjaar
             order by geregistreerd_op, id
            """;
    private static final String NIEUW = """
            insert into taakstelling.overdracht (halfjaar, van, naar, aantal, bron, bron_datum, geregistreerd_op)
            values (:halfjaar, :van, :naar, :aantal, :bron, :bronDatum, :geregistreerdOp)
            """;

    private final JdbcClient jdbc;

    JdbcOverdrachtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two transfers out of one gemeente at once could together exceed what it has; they wait for each other. */
    void wachtOpBeurt(Halfjaar halfjaar) {
        TransactionTurn.await(jdbc, "taakstelling.overdracht " + halfjaar);
    }

    /** In the order in which they were booked. */
    List<Overdracht> van(Halfjaar halfjaar) {
        return jdbc.sql(LEES)
                .param("halfjaar", halfjaar.toString())
                .query((rij, _) -> new Overdracht(
                        halfjaar,
                        new Gebiedscode(rij.getString("van")),
                        new Gebiedscode(rij.getString("naar")),
                        rij.getLong("aantal"),
                        new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class))))
                .list();
    }

    void voegToe(Overdracht overdracht, Instant nu) {
        jdbc.sql(NIEUW)
                .param("halfjaar", overdracht.halfjaar().toString())
                .param("van", overdracht.van().waarde())
                .param("naar", overdracht.naar().waarde())
                .param("aantal", overdracht.aantal())
                .param("bron", overdracht.bron().titel())
                .param("bronDatum", overdracht.bron().datum())
                .param("geregistreerdOp", nu.atOffset(ZoneOffset.UTC))
                .update();
    }
}
