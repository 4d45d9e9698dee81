package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitsoort;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps decisions on capacity, all versions of them. */
@Repository
class JdbcBesluitStore {
    private static final String NIEUW = """
            insert into opvang.besluit (code, versie, soort, naam, per, tot, bekend_op, voorbehoud, bron, bron_datum, auteur,
                                        account, geregistreerd_op)
            values (:code, :versie, :soort, :naam, :per, :tot, :bekend, :voorbehoud, :bron, :bronDatum, :auteur, :account, :op)
            returning nummer
            """;

    private static final String NIEUWE_KOLOM = """
            insert into opvang.besluitkolom (besluit, soort, totaal, gedrukt, sleutel, voortbouwt_op)
            values (:besluit, :soort, :totaal, :gedrukt, :sleutel, :voortbouwtOp)
            """;
    private static final String NIEUWE_REGEL = """
            insert into opvang.besluitregel (besluit, soort, gebied, plaatsen, extra, aanwezig)
            values (:besluit, :soort, :gebied, :plaatsen, :extra, :aanwezig)
            """;

    private record Kop(long nummer, Opvangbesluit besluit) {}

    private record Kolom(long besluit, Besluitkolom kolom) {}

    private record Regel(long besluit, Opgavesoort soort, Besluitkolom.Regel regel) {}

    private record Deel(long besluit, Opvangbesluit.Deel deel) {}

    private final JdbcClient jdbc;

    JdbcBesluitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who decide at once wait for each other. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "opvang.besluit");
    }

    boolean isLeeg() {
        return !jdbc.sql("select exists (select from opvang.besluit)")
                .query(Boolean.class)
                .single();
    }

    /** Every version of every decision, in the order in which they were written. */
    List<Opvangbesluit> alle() {
        var regels =
                jdbc
                        .sql("select * from opvang.besluitregel order by gebied")
                        .query((rij, _) -> regel(rij))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Regel::besluit));
        var kolommen =
                jdbc.sql("select * from opvang.besluitkolom").query((rij, _) -> kolom(rij, regels)).list().stream()
                        .collect(Collectors.groupingBy(Kolom::besluit));
        var delen =
                jdbc
                        .sql("select * from opvang.besluitdeel order by volgorde")
                        .query((rij, _) -> deel(rij))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Deel::besluit));
        return jdbc.sql("select * from opvang.besluit order by nummer")
                .query((rij, _) -> kop(rij, kolommen, delen).besluit())
                .list();
    }

    void voegToe(Opvangbesluit besluit, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("code", besluit.code())
                .param("versie", besluit.versie())
                .param("soort", besluit.soort().code())
                .param("naam", besluit.naam())
                .param("per", besluit.per())
                .param("tot", besluit.tot().orElse(null))
                .param("bekend", besluit.bekendOp().atOffset(ZoneOffset.UTC))
                .param("voorbehoud", besluit.voorbehoud())
                .param("bron", besluit.bron().titel())
                .param("bronDatum", besluit.bron().datum());
        long nummer = JdbcSchrijver.zet(door, nieuw).query(Long.class).single();
        besluit.kolommen().forEach(een -> voegToe(nummer, een));
        for (int i = 0; i < besluit.delen().size(); i++) {
            voegToe(nummer, i + 1, besluit.delen().get(i));
        }
    }

    private void voegToe(long besluit, Besluitkolom kolom) {
        jdbc.sql(NIEUWE_KOLOM)
                .param("besluit", besluit)
                .param("soort", kolom.soort().code())
                .param("totaal", kolom.totaal())
                .param("gedrukt", kolom.gedrukt())
                .param("sleutel", kolom.sleutel().code())
                .param("voortbouwtOp", kolom.voortbouwtOp().orElse(null))
                .update();
        kolom.regels().forEach(een -> voegToe(besluit, kolom.soort(), een));
    }

    private void voegToe(long besluit, Opgavesoort soort, Besluitkolom.Regel regel) {
        jdbc.sql(NIEUWE_REGEL)
                .param("besluit", besluit)
                .param("soort", soort.code())
                .param("gebied", regel.gebied().waarde())
                .param("plaatsen", regel.plaatsen())
                .param("extra", regel.extra().orElse(null))
                .param("aanwezig", regel.aanwezig().orElse(null))
                .update();
    }

    private void voegToe(long besluit, int volgorde, Opvangbesluit.Deel deel) {
        jdbc.sql("""
                        insert into opvang.besluitdeel (besluit, volgorde, naam, plaatsen)
                        values (:besluit, :volgorde, :naam, :plaatsen)
                        """)
                .param("besluit", besluit)
                .param("volgorde", volgorde)
                .param("naam", deel.naam())
                .param("plaatsen", deel.plaatsen())
                .update();
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(
                rij.getLong("besluit"),
                soort(rij),
                new Besluitkolom.Regel(
                        new Gebiedscode(rij.getString("gebied")),
                        rij.getLong("plaatsen"),
                        getal(rij, "extra"),
                        getal(rij, "aanwezig")));
    }

    private static Optional<Long> getal(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, Integer.class)).map(Integer::longValue);
    }

    private static Kolom kolom(ResultSet rij, Map<Long, List<Regel>> regels) throws SQLException {
        long besluit = rij.getLong("besluit");
        var soort = soort(rij);
        var eigen = regels.getOrDefault(besluit, List.of()).stream()
                .filter(een -> een.soort() == soort)
                .map(Regel::regel)
                .toList();
        return new Kolom(
                besluit,
                new Besluitkolom(
                        soort,
                        rij.getLong("totaal"),
                        rij.getLong("gedrukt"),
                        Sleutelkeuze.van(rij.getString("sleutel")),
                        Optional.ofNullable(rij.getString("voortbouwt_op")),
                        eigen));
    }

    private static Deel deel(ResultSet rij) throws SQLException {
        return new Deel(rij.getLong("besluit"), new Opvangbesluit.Deel(rij.getString("naam"), rij.getLong("plaatsen")));
    }

    private static Kop kop(ResultSet rij, Map<Long, List<Kolom>> kolommen, Map<Long, List<Deel>> delen)
            throws SQLException {
        long nummer = rij.getLong("nummer");
        return new Kop(
                nummer,
                new Opvangbesluit(
                        rij.getString("code"),
                        rij.getInt("versie"),
                        Besluitsoort.van(rij.getString("soort")),
                        rij.getString("naam"),
                        rij.getObject("per", LocalDate.class),
                        Optional.ofNullable(rij.getObject("tot", LocalDate.class)),
                        rij.getObject("bekend_op", OffsetDateTime.class).toInstant(),
                        rij.getString("voorbehoud"),
                        new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class)),
                        kolommen.getOrDefault(nummer, List.of()).stream()
                                .map(Kolom::kolom)
                                .sorted((a, b) -> a.soort().compareTo(b.soort()))
                                .toList(),
                        delen.getOrDefault(nummer, List.of()).stream()
                                .map(Deel::deel)
                                .toList()));
    }

    private static Opgavesoort soort(ResultSet rij) throws SQLException {
        return Opgavesoort.find(rij.getString("soort")).orElseThrow();
    }
}
