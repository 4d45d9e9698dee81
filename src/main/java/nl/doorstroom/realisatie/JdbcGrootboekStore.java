package nl.doorstroom.realisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the grootboek as numbers, for {@link Grootboek}, and how it is to be counted. */
@Repository
class JdbcGrootboekStore {
    private static final int FETCH = 20_000;
    private static final String REGELS = """
            select b.gemeente, b.nummer, b.geregistreerd_op, b.geldig_op - date '1970-01-01' as dag, b.post, b.soort, b.aantal,
                   case when b.handeling = 'correctie' then b.van else 0 end as corrigeert
              from realisatie.boeking b
              join unnest(?::text[], ?::bigint[]) as achter (gemeente, laatste)
                on achter.gemeente = b.gemeente and b.nummer > achter.laatste
             order by b.gemeente, b.nummer
            """;

    private final JdbcTemplate rijen;
    private final JdbcClient jdbc;

    JdbcGrootboekStore(JdbcTemplate jdbcTemplate) {
        this.rijen = new JdbcTemplate(Objects.requireNonNull(jdbcTemplate.getDataSource()));
        rijen.setFetchSize(FETCH);
        this.jdbc = JdbcClient.create(jdbcTemplate);
    }

    /** Until which moment everything that is registered can be read already; what is on its way is registered later. */
    Instant leesmoment() {
        return jdbc.sql("select realisatie.leesmoment()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Boekingen of all gemeenten together. */
    long aantal() {
        return jdbc.sql("select coalesce(sum(aantal), 0)::bigint from realisatie.keten")
                .query((rij, _) -> rij.getLong(1))
                .single();
    }

    /** Number of the last boeking of every gemeente. */
    Map<Gebiedscode, Long> koppen() {
        var koppen = new TreeMap<Gebiedscode, Long>();
        jdbc.sql("select gemeente, laatste from realisatie.keten where laatste > 0")
                .query(rij -> {
                    koppen.put(new Gebiedscode(rij.getString("gemeente")), rij.getLong("laatste"));
                });
        return koppen;
    }

    /** What was written after these numbers, per gemeente. */
    Map<Gebiedscode, List<Gemeenteboek.Regel>> regels(Map<Gebiedscode, Long> achter, Kolommen kolommen) {
        var codes = achter.keySet().stream().map(Gebiedscode::waarde).toArray(String[]::new);
        var laatste = achter.values().toArray(Long[]::new);
        var regels = new TreeMap<Gebiedscode, List<Gemeenteboek.Regel>>();
        var lezer = new Regellezer(kolommen);
        rijen.query(
                REGELS,
                rij -> {
                    var code = lezer.code(rij.getString("gemeente"));
                    regels.computeIfAbsent(code, _ -> new ArrayList<>()).add(lezer.regel(rij));
                },
                codes,
                laatste);
        return regels;
    }

    /** Reads many rows that are much alike. */
    private static final class Regellezer {
        private final Map<String, Gebiedscode> codes = new HashMap<>();
        private final Map<String, Integer> plaatsen = new HashMap<>();
        private final Kolommen kolommen;

        Regellezer(Kolommen kolommen) {
            this.kolommen = kolommen;
        }

        Gebiedscode code(String waarde) {
            return codes.computeIfAbsent(waarde, Gebiedscode::new);
        }

        Gemeenteboek.Regel regel(ResultSet rij) throws SQLException {
            var post = rij.getString("post");
            var soort = rij.getString("soort");
            return new Gemeenteboek.Regel(
                    rij.getLong("nummer"),
                    ChronoUnit.MICROS.between(
                            Instant.EPOCH,
                            rij.getObject("geregistreerd_op", OffsetDateTime.class)
                                    .toInstant()),
                    rij.getInt("dag"),
                    plaatsen.computeIfAbsent(post + soort, _ -> kolommen.van(Postvorm.post(post, soort, 0))),
                    rij.getInt("aantal"),
                    rij.getLong("corrigeert"));
        }
    }

    List<Soortgegevens> soorten() {
        return jdbc.sql("select code, naam, uitleg from realisatie.soort order by volgorde")
                .query((rij, _) -> new Soortgegevens(
                        new Soort(rij.getString("code")), rij.getString("naam"), rij.getString("uitleg")))
                .list();
    }

    /** Adds a soort after those there are. */
    void voegToe(Soortgegevens nieuw) {
        jdbc.sql("""
                        insert into realisatie.soort (code, naam, uitleg, volgorde)
                        select :code, :naam, :uitleg, coalesce(max(volgorde), 0) + 1 from realisatie.soort
                        """)
                .param("code", nieuw.soort().code())
                .param("naam", nieuw.naam())
                .param("uitleg", nieuw.uitleg())
                .update();
    }

    Telwijze telwijze() {
        return new Telwijze(jdbc.sql("""
                        select soort, van, tot, telt, bron, bron_datum, geregistreerd_op
                          from realisatie.telregel order by geregistreerd_op, id
                        """).query(JdbcGrootboekStore::telregel).list());
    }

    private static Telwijze.Regel telregel(ResultSet rij, int nummer) throws SQLException {
        return new Telwijze.Regel(
                new Soort(rij.getString("soort")),
                new Periode(rij.getObject("van", LocalDate.class), rij.getObject("tot", LocalDate.class)),
                rij.getBoolean("telt"),
                new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant());
    }

    void voegToe(Telwijze.Regel regel) {
        jdbc.sql("""
                        insert into realisatie.telregel (soort, van, tot, telt, bron, bron_datum, geregistreerd_op)
                        values (:soort, :van, :tot, :telt, :bron, :bronDatum, :op)
                        """)
                .param("soort", regel.soort().code())
                .param("van", regel.periode().van())
                .param("tot", regel.periode().tot())
                .param("telt", regel.telt())
                .param("bron", regel.bron().titel())
                .param("bronDatum", regel.bron().datum())
                .param("op", regel.geregistreerdOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Codes to compare with, for a query. */
    static String[] codes(Collection<Gebiedscode> gemeenten) {
        return gemeenten.stream()
                .map(Gebiedscode::waarde)
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .toArray(String[]::new);
    }
}
