package nl.doorstroom.taakstelling;

import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Totals as the official tables print them. */
@Repository
class JdbcGedruktStore {
    private static final String LEES = """
            select gebied, kolom, waarde, bron
              from taakstelling.gedrukt_totaal
             where halfjaar = :halfjaar and nummer = :nummer
            """;
    private static final String NIEUW = """
            insert into taakstelling.gedrukt_totaal (halfjaar, nummer, gebied, kolom, waarde, bron)
            values (:halfjaar, :nummer, :gebied, :kolom, :waarde, :bron)
            """;

    private final JdbcClient jdbc;

    JdbcGedruktStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GedruktTotaal> van(Versiecode code) {
        return jdbc.sql(LEES)
                .param("halfjaar", code.halfjaar().toString())
                .param("nummer", code.nummer())
                .query((rij, _) -> new GedruktTotaal(
                        new Gebiedscode(rij.getString("gebied")),
                        GedruktTotaal.Kolom.valueOf(rij.getString("kolom").toUpperCase(Locale.ROOT)),
                        rij.getLong("waarde"),
                        rij.getString("bron")))
                .list();
    }

    void voegToe(Versiecode code, GedruktTotaal totaal) {
        jdbc.sql(NIEUW)
                .param("halfjaar", code.halfjaar().toString())
                .param("nummer", code.nummer())
                .param("gebied", totaal.gebied().waarde())
                .param("kolom", totaal.kolom().name().toLowerCase(Locale.ROOT))
                .param("waarde", totaal.waarde())
                .param("bron", totaal.bron())
                .update();
    }
}
