package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.verevening.Voorsprong;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how provincies stood on the days of verevening; of one provincie and day the last one told holds. */
@Repository
class JdbcVoorsprongStore {
    private static final String GELDEND = """
            select distinct on (provincie, peildatum) * from opvang.voorsprong order by provincie, peildatum, nummer desc
            """;
    private static final String NIEUW = """
            insert into opvang.voorsprong (provincie, peildatum, saldo, tussenvoorzieningen, bron, bron_datum, auteur, account,
                                           geregistreerd_op)
            values (:provincie, :peildatum, :saldo, :tussen, :bron, :bronDatum, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcVoorsprongStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Voorsprong> geldend() {
        return jdbc.sql(GELDEND).query((rij, _) -> voorsprong(rij)).list();
    }

    void voegToe(Voorsprong voorsprong, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", voorsprong.provincie().waarde())
                .param("peildatum", voorsprong.peildatum())
                .param("saldo", voorsprong.saldo())
                .param("tussen", voorsprong.tussenvoorzieningen().orElse(null))
                .param("bron", voorsprong.bron().titel())
                .param("bronDatum", voorsprong.bron().datum());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private static Voorsprong voorsprong(ResultSet rij) throws SQLException {
        return new Voorsprong(
                new Gebiedscode(rij.getString("provincie")),
                rij.getObject("peildatum", LocalDate.class),
                rij.getLong("saldo"),
                Optional.ofNullable(rij.getObject("tussenvoorzieningen", Integer.class))
                        .map(Integer::longValue),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)));
    }
}
