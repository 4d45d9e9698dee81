package nl.doorstroom.realisatie;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.realisatie.Boekingsketen.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes boekingen; the database itself refuses to change or take away any. */
@Repository
class JdbcBoekingStore {
    private static final String NIEUW = """
            insert into realisatie.boeking (gemeente, nummer, post, soort, aantal, geldig_op, geregistreerd_op, handeling,
                                            van, boekstuk, verwijzing, sleutel, hash)
            select r.gemeente, r.nummer, r.post, r.soort, r.aantal, date '1970-01-01' + r.dag, cast(? as timestamptz),
                   r.handeling, r.van, cast(? as uuid), r.verwijzing, r.sleutel, r.hash
              from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[], ?::bigint[], ?::text[],
                          ?::text[], ?::bytea[])
                   as r (gemeente, nummer, post, soort, aantal, dag, handeling, van, verwijzing, sleutel, hash)
            """;
    private static final String NIEUW_BOEKSTUK = """
            insert into realisatie.boekstuk (id, wijze, bron, bron_datum, auteur, account, organisatie, synthetisch, sleutel,
                                             vingerafdruk, geregistreerd_op)
            values (:id, :wijze, :bron, :bronDatum, :auteur, :account, :organisatie, :synthetisch, :sleutel, :vingerafdruk, :op)
            """;

    private static final int SAMEN = 10_000;

    /**
     * Where the chain of a gemeente ends.
     *
     * @param laatste number of the last boeking; 0 when there is none yet
     */
    record Kop(long laatste, Instant geregistreerdOp, byte[] hash) {}

    /** A boeking with the hash it carries. */
    record Schakel(Rij rij, byte[] hash) {}

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    JdbcBoekingStore(JdbcTemplate jdbcTemplate) {
        this.batch = jdbcTemplate;
        this.jdbc = JdbcClient.create(jdbcTemplate);
    }

    /** Tells the readers that something is on its way, and gives the moment since when it will be known. */
    Instant beginSchrijven() {
        return jdbc.sql("select realisatie.begin_schrijven()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Holds the chains of gemeenten until the transaction ends; other writers of them wait. */
    Map<Gebiedscode, Kop> vergrendel(Collection<Gebiedscode> gemeenten) {
        var koppen = new TreeMap<Gebiedscode, Kop>();
        jdbc.sql("select * from realisatie.vergrendel(:codes)")
                .param("codes", JdbcGrootboekStore.codes(gemeenten))
                .query(rij -> {
                    koppen.put(
                            new Gebiedscode(rij.getString("gemeente")),
                            new Kop(
                                    rij.getLong("laatste"),
                                    rij.getObject("geregistreerd_op", OffsetDateTime.class)
                                            .toInstant(),
                                    rij.getBytes("hash")));
                });
        return koppen;
    }

    UUID nieuwBoekstuk() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    /** Numbers that nobody else gets, ascending. */
    long[] nummers(int aantal) {
        return jdbc
                .sql("select nextval('realisatie.boekingnummer') from generate_series(1, :aantal)")
                .param("aantal", aantal)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    /** Of these boekingen those that a correctie ended already, with its number. */
    Map<Long, Long> gecorrigeerd(Collection<Long> nummers) {
        var door = new TreeMap<Long, Long>();
        jdbc.sql("select van, nummer from realisatie.boeking where handeling = 'correctie' and van = any (:nummers)")
                .param("nummers", nummers.toArray(Long[]::new))
                .query(rij -> {
                    door.put(rij.getLong("van"), rij.getLong("nummer"));
                });
        return door;
    }

    /** Whose these boekingen are, as far as whoever acts may see them. */
    Map<Long, Gebiedscode> gemeenten(Collection<Long> nummers) {
        var gemeenten = new TreeMap<Long, Gebiedscode>();
        jdbc.sql("select nummer, gemeente from realisatie.boeking where nummer = any (:nummers)")
                .param("nummers", nummers.toArray(Long[]::new))
                .query(rij -> {
                    gemeenten.put(rij.getLong("nummer"), new Gebiedscode(rij.getString("gemeente")));
                });
        return gemeenten;
    }

    /** Of these keys those that stand in the grootboek, with the number of the boeking. */
    Map<String, Long> bekend(Collection<String> sleutels) {
        var bekend = new TreeMap<String, Long>();
        jdbc.sql("select sleutel, nummer from realisatie.boeking where sleutel = any (:sleutels)")
                .param("sleutels", Set.copyOf(sleutels).toArray(String[]::new))
                .query(rij -> {
                    bekend.put(rij.getString("sleutel"), rij.getLong("nummer"));
                });
        return bekend;
    }

    void voegToe(Boekstuk stuk, Afzender afzender, Instant op) {
        jdbc.sql(NIEUW_BOEKSTUK)
                .param("id", stuk.id())
                .param("wijze", stuk.wijze().code())
                .param("bron", stuk.bron().titel())
                .param("bronDatum", stuk.bron().datum())
                .param("auteur", stuk.auteur())
                .param("account", afzender.account())
                .param("organisatie", afzender.organisatie())
                .param("synthetisch", stuk.synthetisch())
                .param("sleutel", afzender.sleutel())
                .param("vingerafdruk", afzender.vingerafdruk())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Who hands in a boekstuk, and by what it is known when it comes again.
     *
     * @param sleutel chosen by the sender; null when it chose none
     * @param vingerafdruk SHA-256 of what was handed in; null when it is made on the spot
     */
    record Afzender(
            @Nullable UUID account,
            @Nullable UUID organisatie,
            @Nullable String sleutel,
            @Nullable String vingerafdruk) {}

    /** What was handed in before under a key: its boekstuk, moment and fingerprint. */
    record Eerder(UUID boekstuk, Instant op, @Nullable String vingerafdruk) {}

    /**
     * Requests under one key go one at a time, so that what is sent again meanwhile finds what was booked. It would
     * otherwise find no boekstuk, and a moment later its own references booked.
     */
    void wachtOpBeurt(String sleutel) {
        TransactionTurn.await(jdbc, "realisatie.boekstuk " + sleutel);
    }

    Optional<Eerder> findOpSleutel(String sleutel) {
        return eerder(
                "select id, geregistreerd_op, vingerafdruk from realisatie.boekstuk where sleutel = :waarde", sleutel);
    }

    Optional<Eerder> findBestand(String vingerafdruk) {
        return eerder("""
                select id, geregistreerd_op, vingerafdruk from realisatie.boekstuk
                 where vingerafdruk = :waarde and wijze = 'invoer'
                """, vingerafdruk);
    }

    private Optional<Eerder> eerder(String sql, String waarde) {
        return jdbc.sql(sql)
                .param("waarde", waarde)
                .query((rij, _) -> new Eerder(
                        rij.getObject("id", UUID.class),
                        rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant(),
                        rij.getString("vingerafdruk")))
                .optional();
    }

    List<Long> nummersVan(UUID boekstuk) {
        return jdbc.sql("select nummer from realisatie.boeking where boekstuk = :id order by nummer")
                .param("id", boekstuk)
                .query((rij, _) -> rij.getLong("nummer"))
                .list();
    }

    /** Adds the boekingen of one boekstuk, all known since the same moment. */
    void voegToe(List<Schakel> schakels) {
        for (int begin = 0; begin < schakels.size(); begin += SAMEN) {
            var deel = schakels.subList(begin, Math.min(begin + SAMEN, schakels.size()));
            batch.update(NIEUW, opdracht -> zet(opdracht, deel));
        }
    }

    /** In the order of {@link #NIEUW}. */
    private static void zet(PreparedStatement opdracht, List<Schakel> deel) throws SQLException {
        var eerste = deel.getFirst().rij();
        opdracht.setObject(1, eerste.geregistreerdOp().atOffset(ZoneOffset.UTC));
        opdracht.setObject(2, eerste.boekstuk());
        var kolommen = new Kolomzetter(opdracht, deel);
        kolommen.zet("text", String[]::new, Rij::gemeente);
        kolommen.zet("bigint", Long[]::new, Rij::nummer);
        kolommen.zet("text", String[]::new, Rij::post);
        kolommen.zet("text", String[]::new, Rij::soort);
        kolommen.zet("int", Integer[]::new, rij -> Math.toIntExact(rij.aantal()));
        kolommen.zet(
                "int", Integer[]::new, rij -> Math.toIntExact(rij.geldigOp().toEpochDay()));
        kolommen.zet("text", String[]::new, Rij::handeling);
        kolommen.zet("bigint", Long[]::new, Rij::van);
        kolommen.zet("text", String[]::new, Rij::verwijzing);
        kolommen.zet("text", String[]::new, Rij::sleutel);
        kolommen.zet("bytea", deel.stream().map(Schakel::hash).toArray(byte[][]::new));
    }

    /** Hands over the rows column by column, as arrays: one statement and one check of the chain for many rows. */
    private static final class Kolomzetter {
        private final PreparedStatement opdracht;
        private final List<Schakel> deel;
        private int plaats = 2;

        Kolomzetter(PreparedStatement opdracht, List<Schakel> deel) {
            this.opdracht = opdracht;
            this.deel = deel;
        }

        /** In arrays of their own type, which travel as they are; arrays of objects would travel as text. */
        <T> void zet(String soort, IntFunction<@Nullable T[]> leeg, Function<Rij, @Nullable T> wat)
                throws SQLException {
            zet(soort, deel.stream().map(Schakel::rij).map(wat).toArray(leeg));
        }

        void zet(String soort, @Nullable Object[] waarden) throws SQLException {
            opdracht.setArray(++plaats, opdracht.getConnection().createArrayOf(soort, waarden));
        }
    }
}
