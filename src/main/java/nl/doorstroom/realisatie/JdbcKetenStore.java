package nl.doorstroom.realisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorstroom.realisatie.Boekingsketen.Rij;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import nl.doorstroom.realisatie.JdbcBoekingStore.Schakel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the chains of hashes whole, row by row. */
@Repository
class JdbcKetenStore {
    private static final int FETCH = 5_000;
    private static final String ZEGELS = """
            select k.gemeente, b.nummer, b.hash
              from realisatie.keten k
             cross join lateral (select b.nummer, b.hash from realisatie.boeking b
                                  where b.gemeente = k.gemeente and b.geregistreerd_op <= ?
                                  order by b.nummer desc limit 1) b
             order by k.gemeente
            """;

    private final JdbcTemplate jdbc;

    JdbcKetenStore(JdbcTemplate jdbcTemplate) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbcTemplate.getDataSource()));
        jdbc.setFetchSize(FETCH);
    }

    /** All entries, gemeente after gemeente, in the order of writing; whoever asks closes it. */
    Stream<Schakel> rijen() {
        return jdbc.queryForStream(
                "select * from realisatie.boeking order by gemeente, nummer", JdbcKetenStore::schakel);
    }

    private static Schakel schakel(ResultSet rij, int nummer) throws SQLException {
        return new Schakel(
                new Rij(
                        rij.getString("gemeente"),
                        rij.getLong("nummer"),
                        rij.getString("post"),
                        rij.getString("soort"),
                        rij.getLong("aantal"),
                        rij.getObject("geldig_op", LocalDate.class),
                        rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant(),
                        rij.getString("handeling"),
                        rij.getObject("van", Long.class),
                        rij.getObject("boekstuk", UUID.class),
                        rij.getString("verwijzing"),
                        rij.getString("sleutel")),
                rij.getBytes("hash"));
    }

    /** Where each chain was at a moment; a gemeente of which nothing was registered by then is left out. */
    List<Zegel> zegels(Instant bekendOp) {
        return jdbc.query(
                ZEGELS,
                (rij, _) -> new Zegel(
                        rij.getString("gemeente"),
                        rij.getLong("nummer"),
                        HexFormat.of().formatHex(rij.getBytes("hash"))),
                bekendOp.atOffset(ZoneOffset.UTC));
    }

    /** Where each chain says that it ends. */
    Map<String, Zegel> koppen() {
        var koppen = new TreeMap<String, Zegel>();
        jdbc.query("select gemeente, laatste, hash from realisatie.keten where laatste > 0", (ResultSet rij) -> {
            var gemeente = rij.getString("gemeente");
            koppen.put(
                    gemeente,
                    new Zegel(gemeente, rij.getLong("laatste"), HexFormat.of().formatHex(rij.getBytes("hash"))));
        });
        return koppen;
    }
}
