package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps koppelcijfers; of one gemeente and day the last one told holds, and those before it stay. */
@Repository
class JdbcKoppelcijferStore {
    private static final String LAATSTE = """
            with geldend as (
                select distinct on (gemeente, peildatum) * from toezicht.koppelcijfer
                 order by gemeente, peildatum, nummer desc),
            genummerd as (
                select geldend.*, row_number() over (partition by gemeente order by peildatum desc) as plaats from geldend)
            select * from genummerd where plaats <= :hoeveel order by gemeente, plaats
            """;
    private static final String NIEUW = """
            insert into toezicht.koppelcijfer (gemeente, peildatum, gekoppeld, wachtend, boven_norm, bron, bron_datum, auteur,
                                               account, geregistreerd_op)
            values (:gemeente, :peildatum, :gekoppeld, :wachtend, :bovenNorm, :bron, :bronDatum, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcKoppelcijferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who tell something at once wait for each other; the turn lasts until the transaction ends. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "toezicht.koppelcijfer");
    }

    /** What holds of the last days of every gemeente, newest first. */
    Map<Gebiedscode, List<Koppelmelding>> laatste(int hoeveel) {
        return jdbc.sql(LAATSTE).param("hoeveel", hoeveel).query((rij, _) -> melding(rij)).list().stream()
                .collect(Collectors.groupingBy(een -> een.cijfer().gemeente()));
    }

    /** What holds of one day, as known at a moment. */
    Map<Gebiedscode, Koppelcijfer> op(LocalDate peildatum, Instant bekendOp) {
        return jdbc
                .sql("""
                        select distinct on (gemeente) * from toezicht.koppelcijfer
                         where peildatum = :peildatum and geregistreerd_op <= :bekend
                         order by gemeente, nummer desc
                        """)
                .param("peildatum", peildatum)
                .param("bekend", bekendOp.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> cijfer(rij))
                .list()
                .stream()
                .collect(Collectors.toMap(Koppelcijfer::gemeente, Function.identity()));
    }

    /** All that was told of a gemeente: the newest day first, and of a day what was told last. */
    List<Koppelmelding> van(Gebiedscode gemeente) {
        return jdbc.sql("""
                        select * from toezicht.koppelcijfer where gemeente = :gemeente
                         order by peildatum desc, nummer desc
                        """)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> melding(rij))
                .list();
    }

    /** What holds of a gemeente on a day. */
    Optional<Koppelcijfer> find(Gebiedscode gemeente, LocalDate peildatum) {
        return jdbc.sql("""
                        select * from toezicht.koppelcijfer where gemeente = :gemeente and peildatum = :peildatum
                         order by nummer desc limit 1
                        """)
                .param("gemeente", gemeente.waarde())
                .param("peildatum", peildatum)
                .query((rij, _) -> cijfer(rij))
                .optional();
    }

    void voegToe(Koppelcijfer cijfer, Bron bron, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("gemeente", cijfer.gemeente().waarde())
                .param("peildatum", cijfer.peildatum())
                .param("gekoppeld", cijfer.gekoppeld())
                .param("wachtend", cijfer.wachtend())
                .param("bovenNorm", cijfer.bovenNorm())
                .param("bron", bron.titel())
                .param("bronDatum", bron.datum());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private static Koppelmelding melding(ResultSet rij) throws SQLException {
        return new Koppelmelding(
                rij.getLong("nummer"),
                cijfer(rij),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                JdbcSchrijver.lees(rij));
    }

    private static Koppelcijfer cijfer(ResultSet rij) throws SQLException {
        return new Koppelcijfer(
                new Gebiedscode(rij.getString("gemeente")),
                rij.getObject("peildatum", LocalDate.class),
                rij.getInt("gekoppeld"),
                rij.getInt("wachtend"),
                rij.getInt("boven_norm"));
    }
}
