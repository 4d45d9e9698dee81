package nl.doorstroom.realisatie.maandtabel;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Monthly tables, only ever added to; the database itself refuses anything else. */
@Repository
class JdbcMaandtabelStore {
    private static final String KOPPEN = """
            select vorm, datum, versie, bron, bron_datum, bestand, controlegetal, ingelezen_op,
                   max(versie) over (partition by vorm, datum) as nieuwste
              from realisatie.maandtabel
            """;
    private static final String KOLOMMEN = """
            select kolom, peildatum, bron
              from realisatie.maandtabel_kolom
             where vorm = :vorm and datum = :datum and versie = :versie
             order by volgorde
            """;
    private static final String REGELS = """
            select r.gebied, r.provincie, r.naam, k.kolom, g.getal
              from realisatie.maandtabel_regel r
              join realisatie.maandtabel_kolom k using (vorm, datum, versie)
              left join realisatie.maandtabel_getal g using (vorm, datum, versie, gebied, kolom)
             where vorm = :vorm and datum = :datum and versie = :versie
             order by r.volgorde, k.volgorde
            """;
    private static final String NIEUWE_TABEL = """
            insert into realisatie.maandtabel (vorm, datum, versie, bron, bron_datum, bestand, controlegetal, ingelezen_op)
            values (:vorm, :datum, :versie, :bron, :bronDatum, :bestand, :controlegetal, :ingelezenOp)
            """;
    private static final String NIEUWE_KOLOM = """
            insert into realisatie.maandtabel_kolom (vorm, datum, versie, kolom, volgorde, peildatum, bron)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NIEUWE_REGEL = """
            insert into realisatie.maandtabel_regel (vorm, datum, versie, gebied, volgorde, provincie, naam)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NIEUW_GETAL = """
            insert into realisatie.maandtabel_getal (vorm, datum, versie, gebied, kolom, getal) values (?, ?, ?, ?, ?, ?)
            """;

    private static final int STAPEL = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    JdbcMaandtabelStore(JdbcTemplate jdbcTemplate) {
        this.jdbc = JdbcClient.create(jdbcTemplate);
        this.batch = jdbcTemplate;
    }

    /** Two files of one day at once would take the same number; they wait for each other. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "realisatie.maandtabel");
    }

    /** Every version, newest first. */
    List<Maandtabelkop> koppen() {
        var koppen =
                new ArrayList<>(jdbc.sql(KOPPEN).query((rij, _) -> kop(rij)).list());
        koppen.sort((een, ander) -> Maandtabelcode.NIEUWSTE_EERST.compare(een.code(), ander.code()));
        return koppen;
    }

    Optional<Maandtabel> find(Maandtabelcode code) {
        return koppen().stream()
                .filter(kop -> kop.code().equals(code))
                .findFirst()
                .map(kop -> new Maandtabel(kop, kolommen(code), regels(code)));
    }

    void voegToe(Maandtabel tabel) {
        var kop = tabel.kop();
        op(NIEUWE_TABEL, kop.code())
                .param("bron", kop.bron().titel())
                .param("bronDatum", kop.bron().datum())
                .param("bestand", kop.bestand())
                .param("controlegetal", kop.controlegetal())
                .param("ingelezenOp", kop.ingelezenOp().atOffset(ZoneOffset.UTC))
                .update();
        voegKolommenToe(tabel);
        voegRegelsToe(tabel);
        voegGetallenToe(tabel);
    }

    private void voegKolommenToe(Maandtabel tabel) {
        var kolommen = tabel.kolommen();
        var nummers = IntStream.range(0, kolommen.size()).boxed().toList();
        batch.batchUpdate(NIEUWE_KOLOM, nummers, STAPEL, (opdracht, nummer) -> {
            var kolom = kolommen.get(nummer);
            zet(opdracht, tabel.code(), kolom.kolom().code());
            opdracht.setInt(5, nummer + 1);
            opdracht.setObject(6, kolom.herkomst().peildatum(), java.sql.Types.DATE);
            opdracht.setString(7, kolom.herkomst().bron());
        });
    }

    private void voegRegelsToe(Maandtabel tabel) {
        var regels = tabel.regels();
        var nummers = IntStream.range(0, regels.size()).boxed().toList();
        batch.batchUpdate(NIEUWE_REGEL, nummers, STAPEL, (opdracht, nummer) -> {
            var regel = regels.get(nummer);
            var provincie = regel.provincie();
            zet(opdracht, tabel.code(), regel.gebied().waarde());
            opdracht.setInt(5, nummer + 1);
            opdracht.setString(6, provincie == null ? null : provincie.waarde());
            opdracht.setString(7, regel.naam());
        });
    }

    /** One figure of one line. */
    private record Getal(Gebiedscode gebied, Kolom kolom, long getal) {}

    private void voegGetallenToe(Maandtabel tabel) {
        var getallen = tabel.regels().stream()
                .flatMap(regel -> regel.getallen().entrySet().stream()
                        .map(getal -> new Getal(regel.gebied(), getal.getKey(), getal.getValue())))
                .toList();
        batch.batchUpdate(NIEUW_GETAL, getallen, STAPEL, (opdracht, getal) -> {
            zet(opdracht, tabel.code(), getal.gebied().waarde());
            opdracht.setString(5, getal.kolom().code());
            opdracht.setLong(6, getal.getal());
        });
    }

    private static void zet(PreparedStatement opdracht, Maandtabelcode code, String vierde) throws SQLException {
        opdracht.setString(1, code.vorm().code());
        opdracht.setObject(2, code.datum());
        opdracht.setInt(3, code.versie());
        opdracht.setString(4, vierde);
    }

    private JdbcClient.StatementSpec op(String sql, Maandtabelcode code) {
        return jdbc.sql(sql)
                .param("vorm", code.vorm().code())
                .param("datum", code.datum())
                .param("versie", code.versie());
    }

    private List<Tabelkolom> kolommen(Maandtabelcode code) {
        return op(KOLOMMEN, code)
                .query((rij, _) ->
                        new Tabelkolom(kolom(rij), new Kolomherkomst(datum(rij, "peildatum"), rij.getString("bron"))))
                .list();
    }

    private List<Maandregel> regels(Maandtabelcode code) {
        var perGebied = new LinkedHashMap<Gebiedscode, Maandregel>();
        op(REGELS, code).query(rij -> {
            var leeg = regel(rij, Map.of());
            var tot = perGebied.getOrDefault(leeg.gebied(), leeg);
            perGebied.put(leeg.gebied(), regel(rij, met(tot.getallen(), rij)));
        });
        return List.copyOf(perGebied.values());
    }

    private static Map<Kolom, Long> met(Map<Kolom, Long> getallen, ResultSet rij) throws SQLException {
        var meer = new LinkedHashMap<>(getallen);
        var getal = rij.getObject("getal", Long.class);
        if (getal != null) {
            meer.put(kolom(rij), getal);
        }
        return meer;
    }

    private static Maandregel regel(ResultSet rij, Map<Kolom, Long> getallen) throws SQLException {
        var provincie = rij.getString("provincie");
        return new Maandregel(
                new Gebiedscode(rij.getString("gebied")),
                provincie == null ? null : new Gebiedscode(provincie),
                rij.getString("naam"),
                getallen);
    }

    private static Maandtabelkop kop(ResultSet rij) throws SQLException {
        var vorm = Tabelvorm.find(rij.getString("vorm")).orElseThrow();
        return new Maandtabelkop(
                new Maandtabelcode(vorm, rij.getObject("datum", LocalDate.class), rij.getInt("versie")),
                new Bron(rij.getString("bron"), datum(rij, "bron_datum")),
                rij.getString("bestand"),
                rij.getString("controlegetal"),
                rij.getObject("ingelezen_op", OffsetDateTime.class).toInstant(),
                rij.getInt("nieuwste"));
    }

    private static Kolom kolom(ResultSet rij) throws SQLException {
        return Kolom.lees(rij.getString("kolom")).orElseThrow();
    }

    private static @Nullable LocalDate datum(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }
}
