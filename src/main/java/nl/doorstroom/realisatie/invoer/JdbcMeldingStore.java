package nl.doorstroom.realisatie.invoer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the trial of a file said, line by line and per gemeente. */
@Repository
class JdbcMeldingStore {
    private static final int SAMEN = 10_000;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    JdbcMeldingStore(JdbcTemplate jdbcTemplate) {
        this.batch = jdbcTemplate;
        this.jdbc = JdbcClient.create(jdbcTemplate);
    }

    void vervang(UUID invoer, List<Regelmelding> meldingen, Map<Gebiedscode, Long> tellingen) {
        wis(invoer);
        for (int begin = 0; begin < meldingen.size(); begin += SAMEN) {
            int eerste = begin;
            var deel = meldingen.subList(begin, Math.min(begin + SAMEN, meldingen.size()));
            batch.update("""
                    insert into realisatie.invoermelding (invoer, volgnr, regel, soort, veld, waarde, uitleg, boeking)
                    select ?, * from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                    """, opdracht -> zet(opdracht, invoer, eerste, deel));
        }
        tellingen.forEach((gemeente, mensen) -> jdbc.sql(
                        "insert into realisatie.invoertelling values (:invoer, :gemeente, :mensen)")
                .param("invoer", invoer)
                .param("gemeente", gemeente.waarde())
                .param("mensen", mensen)
                .update());
    }

    void wis(UUID invoer) {
        for (var tabel : List.of("invoermelding", "invoertelling")) {
            jdbc.sql("delete from realisatie." + tabel + " where invoer = :invoer")
                    .param("invoer", invoer)
                    .update();
        }
    }

    /** Erases what was said of files that were done with a day ago. */
    void ruimOp() {
        for (var tabel : List.of("invoermelding", "invoertelling")) {
            jdbc.sql("delete from realisatie." + tabel + """
                             gezegd using realisatie.invoer i
                             where i.id = gezegd.invoer and i.status in ('klaar', 'geannuleerd', 'verlopen')
                               and i.gewijzigd_op < clock_timestamp() - interval '1 day'
                            """).update();
        }
    }

    private static void zet(PreparedStatement opdracht, UUID invoer, int eerste, List<Regelmelding> deel)
            throws SQLException {
        opdracht.setObject(1, invoer);
        var nummers = IntStream.range(eerste, eerste + deel.size()).boxed().toArray();
        opdracht.setArray(2, opdracht.getConnection().createArrayOf("int", nummers));
        zet(opdracht, 3, "int", deel, Regelmelding::regel);
        zet(opdracht, 4, "text", deel, een -> een.soort().code());
        zet(opdracht, 5, "text", deel, Regelmelding::veld);
        zet(opdracht, 6, "text", deel, Regelmelding::waarde);
        zet(opdracht, 7, "text", deel, Regelmelding::uitleg);
        zet(opdracht, 8, "bigint", deel, Regelmelding::boeking);
    }

    private static void zet(
            PreparedStatement opdracht,
            int plaats,
            String soort,
            List<Regelmelding> deel,
            Function<Regelmelding, @Nullable Object> wat)
            throws SQLException {
        var waarden = deel.stream().map(wat).toArray();
        opdracht.setArray(plaats, opdracht.getConnection().createArrayOf(soort, waarden));
    }

    List<Regelmelding> meldingen(UUID invoer, Regelmelding.Soort soort, int hoogstens) {
        return jdbc.sql("""
                        select regel, soort, veld, waarde, uitleg, boeking from realisatie.invoermelding
                         where invoer = :invoer and soort = :soort order by volgnr limit :hoogstens
                        """)
                .param("invoer", invoer)
                .param("soort", soort.code())
                .param("hoogstens", hoogstens)
                .query(JdbcMeldingStore::melding)
                .list();
    }

    private static Regelmelding melding(ResultSet rij, int nummer) throws SQLException {
        return new Regelmelding(
                rij.getInt("regel"),
                Regelmelding.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)),
                rij.getString("veld"),
                rij.getString("waarde"),
                rij.getString("uitleg"),
                rij.getObject("boeking", Long.class));
    }

    SortedMap<Gebiedscode, Long> tellingen(UUID invoer) {
        var tellingen = new TreeMap<Gebiedscode, Long>();
        jdbc.sql("select gemeente, mensen from realisatie.invoertelling where invoer = :invoer")
                .param("invoer", invoer)
                .query(rij -> {
                    tellingen.put(new Gebiedscode(rij.getString("gemeente")), rij.getLong("mensen"));
                });
        return tellingen;
    }
}
