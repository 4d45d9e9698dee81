package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toezicht.plan.Eis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps all that was ever agreed with gemeenten; what takes the place of something else names it. */
@Repository
class JdbcPlanStore {
    private static final String NIEUW = """
            insert into toezicht.mijlpaal (gemeente, datum, eis, aantal, afgesproken_op, vervangt, vervallen, toelichting,
                                           auteur, account, geregistreerd_op)
            values (:gemeente, :datum, :eis, :aantal, :afgesproken, :vervangt, :vervallen, :toelichting, :auteur, :account,
                    :op)
            """;

    private final JdbcClient jdbc;

    JdbcPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans of gemeenten, as far as whoever acts may see them. */
    Map<Gebiedscode, Planstand> plannen() {
        var afspraken = new HashMap<Gebiedscode, List<Afspraak>>();
        jdbc.sql("select * from toezicht.mijlpaal order by nummer").query(rij -> {
            afspraken
                    .computeIfAbsent(new Gebiedscode(rij.getString("gemeente")), _ -> new ArrayList<>())
                    .add(afspraak(rij));
        });
        var plannen = new HashMap<Gebiedscode, Planstand>();
        afspraken.forEach((gemeente, alle) -> plannen.put(gemeente, new Planstand(alle)));
        return plannen;
    }

    private static Afspraak afspraak(ResultSet rij) throws SQLException {
        return new Afspraak(
                rij.getLong("nummer"),
                rij.getObject("datum", LocalDate.class),
                eis(rij),
                rij.getObject("afgesproken_op", LocalDate.class),
                rij.getString("toelichting"),
                JdbcVerwijzing.lees(rij, "vervangt"),
                rij.getBoolean("vervallen"),
                JdbcSchrijver.lees(rij));
    }

    /** Adds something agreed; it gets its number here. */
    void voegToe(Gebiedscode gemeente, Afspraak afspraak) {
        var nieuw = jdbc.sql(NIEUW)
                .param("gemeente", gemeente.waarde())
                .param("datum", afspraak.datum())
                .param("eis", code(afspraak.eis()))
                .param("aantal", afspraak.eis() instanceof Eis.Gehuisvest(var mensen) ? mensen : null)
                .param("afgesproken", afspraak.afgesprokenOp())
                .param("vervangt", JdbcVerwijzing.van(afspraak.vervangt()))
                .param("vervallen", afspraak.vervallen())
                .param("toelichting", afspraak.toelichting());
        JdbcSchrijver.zet(afspraak.door(), nieuw).update();
    }

    private static Eis eis(ResultSet rij) throws SQLException {
        return switch (rij.getString("eis")) {
            case "eerdere-taakstellingen" -> new Eis.EerdereTaakstellingen();
            case "alle-taakstellingen" -> new Eis.AlleTaakstellingen();
            case "gehuisvest" -> new Eis.Gehuisvest(rij.getInt("aantal"));
            default -> throw new IllegalStateException("Eis " + rij.getString("eis") + " is unknown.");
        };
    }

    private static String code(Eis eis) {
        return switch (eis) {
            case Eis.EerdereTaakstellingen _ -> "eerdere-taakstellingen";
            case Eis.AlleTaakstellingen _ -> "alle-taakstellingen";
            case Eis.Gehuisvest _ -> "gehuisvest";
        };
    }
}
