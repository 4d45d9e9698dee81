package nl.doorstroom.opvang;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.opvang.afspraak.Partij;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agreements about reception and their steps. */
@Repository
class JdbcAfspraakStore {
    private static final String NIEUW = """
            insert into opvang.afspraak (gebied, provincie, gemeenten, soort, per, bron, bron_datum, auteur, account,
                                         geregistreerd_op)
            values (:gebied, :provincie, string_to_array(:gemeenten, ','), :soort, :per, :bron, :bronDatum, :auteur, :account,
                    :op)
            returning nummer
            """;
    private static final String TOTAAL = """
            insert into opvang.gedrukttotaal (provincie, soort, per, gedrukt, bron, bron_datum)
            values (:provincie, :soort, :per, :gedrukt, :bron, :bronDatum)
            """;
    private static final String STAP = """
            insert into opvang.afspraakstap (afspraak, volgnr, stap, dag, plaatsen, toelichting, partij, bekend_op, auteur,
                                             account, geregistreerd_op)
            values (:afspraak, (select count(*) + 1 from opvang.afspraakstap where afspraak = :afspraak), :stap, :dag,
                    :plaatsen, :toelichting, :partij, :bekend, :auteur, :account, :op)
            """;

    private record Verslag(long afspraak, Opvangafspraak.Stap stap) {}

    private final JdbcClient jdbc;

    JdbcAfspraakStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who agree on something at once wait for each other. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "opvang.afspraak");
    }

    /** All that whoever acts may see, in the order in which they were written. */
    List<Opvangafspraak> alle() {
        var stappen = jdbc
                .sql("select * from opvang.afspraakstap order by afspraak, volgnr")
                .query((rij, _) -> new Verslag(rij.getLong("afspraak"), stap(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Verslag::afspraak, Collectors.mapping(Verslag::stap, Collectors.toList())));
        return jdbc.sql("select * from opvang.afspraak order by nummer")
                .query((rij, _) -> afspraak(rij, stappen))
                .list();
    }

    /** Writes it with its first step; its own number does not count. */
    long voegToe(Opvangafspraak afspraak, Schrijver door) {
        var gemeenten =
                afspraak.gemeenten().stream().map(Gebiedscode::waarde).sorted().collect(Collectors.joining(","));
        var nieuw = jdbc.sql(NIEUW)
                .param("gebied", afspraak.gebied().waarde())
                .param("provincie", afspraak.provincie().waarde())
                .param("gemeenten", gemeenten)
                .param("soort", afspraak.soort().code())
                .param("per", afspraak.per())
                .param("bron", afspraak.bron().titel())
                .param("bronDatum", afspraak.bron().datum());
        long nummer = JdbcSchrijver.zet(door, nieuw).query(Long.class).single();
        afspraak.stappen().forEach(een -> voegToe(nummer, een));
        return nummer;
    }

    void voegToe(long afspraak, Opvangafspraak.Stap stap) {
        var nieuw = jdbc.sql(STAP)
                .param("afspraak", afspraak)
                .param("stap", stap.stap().code())
                .param("dag", stap.dag())
                .param("plaatsen", stap.plaatsen())
                .param("toelichting", stap.toelichting())
                .param("partij", stap.partij().code())
                .param("bekend", stap.bekendOp().atOffset(ZoneOffset.UTC));
        JdbcSchrijver.zet(stap.door(), nieuw).update();
    }

    void voegToe(Gedrukttotaal totaal) {
        jdbc.sql(TOTAAL)
                .param("provincie", totaal.provincie().waarde())
                .param("soort", totaal.soort().code())
                .param("per", totaal.per())
                .param("gedrukt", totaal.gedrukt())
                .param("bron", totaal.bron().titel())
                .param("bronDatum", totaal.bron().datum())
                .update();
    }

    List<Gedrukttotaal> gedrukt() {
        return jdbc.sql("select * from opvang.gedrukttotaal order by provincie, soort, per")
                .query((rij, _) -> new Gedrukttotaal(
                        new Gebiedscode(rij.getString("provincie")),
                        soort(rij),
                        rij.getObject("per", LocalDate.class),
                        rij.getLong("gedrukt"),
                        bron(rij)))
                .list();
    }

    private static Opvangafspraak afspraak(ResultSet rij, Map<Long, List<Opvangafspraak.Stap>> stappen)
            throws SQLException {
        long nummer = rij.getLong("nummer");
        return new Opvangafspraak(
                nummer,
                new Gebiedscode(rij.getString("gebied")),
                new Gebiedscode(rij.getString("provincie")),
                gemeenten(rij.getArray("gemeenten")),
                soort(rij),
                rij.getObject("per", LocalDate.class),
                bron(rij),
                Optional.ofNullable(stappen.get(nummer)).orElseThrow());
    }

    private static Set<Gebiedscode> gemeenten(Array rij) throws SQLException {
        return Arrays.stream((String[]) rij.getArray()).map(Gebiedscode::new).collect(Collectors.toSet());
    }

    private static Opvangafspraak.Stap stap(ResultSet rij) throws SQLException {
        return new Opvangafspraak.Stap(
                Afspraakstap.find(rij.getString("stap")).orElseThrow(),
                rij.getObject("dag", LocalDate.class),
                rij.getInt("plaatsen"),
                rij.getString("toelichting"),
                Partij.van(rij.getString("partij")),
                rij.getObject("bekend_op", OffsetDateTime.class).toInstant(),
                JdbcSchrijver.lees(rij));
    }

    private static Bron bron(ResultSet rij) throws SQLException {
        return new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class));
    }

    private static Opgavesoort soort(ResultSet rij) throws SQLException {
        return Opgavesoort.find(rij.getString("soort")).orElseThrow();
    }
}
