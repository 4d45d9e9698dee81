package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps talks; a note that corrects another names it. */
@Repository
class JdbcGesprekStore {
    private static final String NIEUW = """
            insert into toezicht.gesprek (gemeente, gehouden_op, soort, besproken, afgesproken, vervangt, auteur, account,
                                          geregistreerd_op)
            values (:gemeente, :gehouden, :soort, :besproken, :afgesproken, :vervangt, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcGesprekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with a gemeente that were not corrected by another, newest first. */
    List<Gesprek> geldend(Gebiedscode gemeente) {
        return jdbc.sql("""
                        select * from toezicht.gesprek g
                         where gemeente = :gemeente
                           and not exists (select from toezicht.gesprek n where n.vervangt = g.nummer)
                         order by gehouden_op desc, nummer desc
                        """)
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> gesprek(rij))
                .list();
    }

    private static Gesprek gesprek(ResultSet rij) throws SQLException {
        return new Gesprek(
                rij.getLong("nummer"),
                rij.getObject("gehouden_op", LocalDate.class),
                Beleidsregelschrift.waarde(Gesprek.Soort.class, rij.getString("soort")),
                rij.getString("besproken"),
                rij.getString("afgesproken"),
                JdbcVerwijzing.lees(rij, "vervangt"),
                JdbcSchrijver.lees(rij));
    }

    /** Adds a note; it gets its number here. */
    void voegToe(Gebiedscode gemeente, Gesprek gesprek) {
        var nieuw = jdbc.sql(NIEUW)
                .param("gemeente", gemeente.waarde())
                .param("gehouden", gesprek.gehoudenOp())
                .param("soort", Beleidsregelschrift.code(gesprek.soort()))
                .param("besproken", gesprek.besproken())
                .param("afgesproken", gesprek.afgesproken())
                .param("vervangt", JdbcVerwijzing.van(gesprek.vervangt()));
        JdbcSchrijver.zet(gesprek.door(), nieuw).update();
    }
}
