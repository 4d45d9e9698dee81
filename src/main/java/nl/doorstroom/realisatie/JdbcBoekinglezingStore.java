package nl.doorstroom.realisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries to look at, as far as whoever acts may see them. */
@Repository
class JdbcBoekinglezingStore {
    private static final String BOEKING = """
            select b.*, s.wijze, s.bron, s.bron_datum, s.auteur, s.synthetisch
              from realisatie.boeking b join realisatie.boekstuk s on s.id = b.boekstuk
            """;
    private static final String GELDEND = """
             where b.gemeente = any (:gemeenten)
               and b.geldig_op >= :van and (cast(:tot as date) is null or b.geldig_op < :tot)
               and b.geregistreerd_op <= :bekendOp
               and (cardinality(:posten) = 0 or b.post = any (:posten))
               and (cast(:soort as text) is null or b.soort = :soort)
               and not exists (select from realisatie.boeking c
                                where c.van = b.nummer and c.handeling = 'correctie' and c.geregistreerd_op <= :bekendOp)
            """;

    private final JdbcClient jdbc;

    JdbcBoekinglezingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec vraag(String sql, Boekingvraag vraag) {
        return jdbc.sql(sql)
                .param("gemeenten", JdbcGrootboekStore.codes(vraag.gemeenten()))
                .param("van", vraag.periode().van())
                .param("tot", vraag.periode().tot())
                .param("bekendOp", vraag.bekendOp().atOffset(ZoneOffset.UTC))
                .param("posten", vraag.posten().toArray(String[]::new))
                .param("soort", vraag.soort().map(Soort::code).orElse(null));
    }

    /** Newest day first. */
    List<Boeking> lees(Boekingvraag vraag, int vanaf, int hoogstens) {
        return lees(vraag, Boekingvolgorde.DAG, true, vanaf, hoogstens);
    }

    List<Boeking> lees(Boekingvraag vraag, Boekingvolgorde volgorde, boolean aflopend, int vanaf, int hoogstens) {
        var orde = kolom(volgorde) + (aflopend ? " desc" : "") + ", b.nummer desc";
        return vraag(BOEKING + GELDEND + " order by " + orde + " offset :vanaf limit :hoogstens", vraag)
                .param("vanaf", vanaf)
                .param("hoogstens", hoogstens)
                .query(JdbcBoekinglezingStore::boeking)
                .list();
    }

    private static String kolom(Boekingvolgorde volgorde) {
        return switch (volgorde) {
            case DAG -> "b.geldig_op";
            case GEREGISTREERD -> "b.geregistreerd_op";
            case GEMEENTE -> "b.gemeente";
            case SOORT -> "b.post || coalesce(b.soort, '')";
            case AANTAL -> "b.aantal";
        };
    }

    /** How many there are, and people in them together. */
    record Telling(int boekingen, long mensen) {}

    Telling tel(Boekingvraag vraag) {
        return vraag("select count(*), coalesce(sum(b.aantal), 0) from realisatie.boeking b" + GELDEND, vraag)
                .query((rij, _) -> new Telling(rij.getInt(1), rij.getLong(2)))
                .single();
    }

    /** Everything that gemeenten have written in a stretch of moments, the first excluded, in the order of writing. */
    List<Boeking> geregistreerd(Collection<Gebiedscode> gemeenten, Instant na, Instant totEnMet) {
        return jdbc.sql(BOEKING + """
                         where b.gemeente = any (:gemeenten)
                           and b.geregistreerd_op > :na and b.geregistreerd_op <= :totEnMet
                         order by b.geregistreerd_op, b.nummer
                        """)
                .param("gemeenten", JdbcGrootboekStore.codes(gemeenten))
                .param("na", na.atOffset(ZoneOffset.UTC))
                .param("totEnMet", totEnMet.atOffset(ZoneOffset.UTC))
                .query(JdbcBoekinglezingStore::boeking)
                .list();
    }

    List<Boeking> lees(Collection<Long> nummers) {
        return jdbc.sql(BOEKING + " where b.nummer = any (:nummers) order by b.nummer")
                .param("nummers", nummers.toArray(Long[]::new))
                .query(JdbcBoekinglezingStore::boeking)
                .list();
    }

    Optional<Boeking> find(long nummer) {
        return lees(List.of(nummer)).stream().findFirst();
    }

    /** What was booked to go on from this one, in the order of writing. */
    List<Boeking> vervolg(long nummer) {
        return jdbc.sql(BOEKING + " where b.van = :nummer order by b.nummer")
                .param("nummer", nummer)
                .query(JdbcBoekinglezingStore::boeking)
                .list();
    }

    private static Boeking boeking(ResultSet rij, int nummer) throws SQLException {
        return new Boeking(
                rij.getLong("nummer"),
                new Gebiedscode(rij.getString("gemeente")),
                Postvorm.post(rij.getString("post"), rij.getString("soort"), rij.getLong("aantal")),
                rij.getObject("geldig_op", LocalDate.class),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant(),
                Postvorm.handeling(rij.getString("handeling"), rij.getLong("van")),
                boekstuk(rij),
                rij.getString("verwijzing"));
    }

    private static Boekstuk boekstuk(ResultSet rij) throws SQLException {
        return new Boekstuk(
                rij.getObject("boekstuk", UUID.class),
                Boekstuk.Wijze.valueOf(rij.getString("wijze").toUpperCase(Locale.ROOT)),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                rij.getString("auteur"),
                rij.getBoolean("synthetisch"));
    }
}
