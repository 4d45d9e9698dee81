package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was done in place of gemeenten and what it cost. */
@Repository
class JdbcUitvoeringStore {
    private static final String NIEUW = """
            insert into toezicht.uitvoering (gemeente, datum, mensen, euros, omschrijving, grondslag, neemt_terug, auteur,
                                             account, geregistreerd_op)
            values (:gemeente, :datum, :mensen, :euros, :omschrijving, :grondslag, :terug, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcUitvoeringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All about a gemeente, oldest first. */
    List<Uitvoeringspost> posten(Gebiedscode gemeente) {
        return jdbc.sql("select * from toezicht.uitvoering where gemeente = :gemeente order by datum, nummer")
                .param("gemeente", gemeente.waarde())
                .query((rij, _) -> post(rij))
                .list();
    }

    private static Uitvoeringspost post(ResultSet rij) throws SQLException {
        return new Uitvoeringspost(
                rij.getLong("nummer"),
                rij.getObject("datum", LocalDate.class),
                rij.getInt("mensen"),
                rij.getBigDecimal("euros"),
                rij.getString("omschrijving"),
                rij.getString("grondslag"),
                JdbcVerwijzing.lees(rij, "neemt_terug"),
                JdbcSchrijver.lees(rij));
    }

    /** Adds a post; it gets its number here. */
    void voegToe(Gebiedscode gemeente, Uitvoeringspost post) {
        var nieuw = jdbc.sql(NIEUW)
                .param("gemeente", gemeente.waarde())
                .param("datum", post.datum())
                .param("mensen", post.mensen())
                .param("euros", post.euros())
                .param("omschrijving", post.omschrijving())
                .param("grondslag", post.grondslag())
                .param("terug", JdbcVerwijzing.van(post.neemtTerug()));
        JdbcSchrijver.zet(post.door(), nieuw).update();
    }
}
