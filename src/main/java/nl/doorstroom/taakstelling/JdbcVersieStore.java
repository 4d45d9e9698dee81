package nl.doorstroom.taakstelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.verdeling.Methode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions, their lines and the steps of their life; the database itself refuses to change what is published. */
@Repository
class JdbcVersieStore {
    private static final String KOPPEN = """
            select v.*,
                   vast.halfjaar is not null as vastgesteld, vast.op as vastgesteld_op,
                   gepubliceerd.halfjaar is not null as gepubliceerd, gepubliceerd.op as gepubliceerd_op,
                   (select max(s.nummer) from taakstelling.stap s
                     where s.halfjaar = v.halfjaar and s.nummer > v.nummer and s.stap = 'GEPUBLICEERD') as bijgesteld_door
              from taakstelling.versie v
              left join taakstelling.stap vast
                on (vast.halfjaar, vast.nummer, vast.stap) = (v.halfjaar, v.nummer, 'VASTGESTELD')
              left join taakstelling.stap gepubliceerd
                on (gepubliceerd.halfjaar, gepubliceerd.nummer, gepubliceerd.stap) = (v.halfjaar, v.nummer, 'GEPUBLICEERD')
             order by v.halfjaar desc, v.nummer desc
            """;
    private static final String HERVERDELINGEN = """
            select halfjaar, nummer, gemeente, uitvoerder from taakstelling.herverdeling
            """;
    private static final String REGELS = """
            select gemeente, inwoners, aantal, amv
              from taakstelling.regel
             where halfjaar = :halfjaar and nummer = :nummer
             order by gemeente
            """;
    private static final String NIEUWE_VERSIE = """
            insert into taakstelling.versie (halfjaar, nummer, totaal, amv_totaal, amv_minimum, inwoners_op, indeling_op,
                                             methode, herkomst, bron, bron_datum, controlegetal, opgesteld_op)
            values (:halfjaar, :nummer, :totaal, :amvTotaal, :amvMinimum, :inwonersOp, :indelingOp,
                    :methode, :herkomst, :bron, :bronDatum, :controlegetal, :opgesteldOp)
            """;
    private static final String NIEUWE_REGEL = """
            insert into taakstelling.regel (halfjaar, nummer, gemeente, inwoners, aantal, amv) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String NIEUWE_HERVERDELING = """
            insert into taakstelling.herverdeling (halfjaar, nummer, gemeente, uitvoerder)
            values (:halfjaar, :nummer, :gemeente, :uitvoerder)
            """;
    private static final String NIEUWE_STAP = """
            insert into taakstelling.stap (halfjaar, nummer, stap, op, geregistreerd_op)
            values (:halfjaar, :nummer, :stap, :op, :geregistreerdOp)
            """;
    private static final String VERWIJDER = """
            delete from taakstelling.versie where halfjaar = :halfjaar and nummer = :nummer
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    JdbcVersieStore(JdbcTemplate jdbcTemplate) {
        this.jdbc = JdbcClient.create(jdbcTemplate);
        this.batch = jdbcTemplate;
    }

    /** Newest half-year and version first. */
    List<Versiekop> koppen() {
        var herverdelingen = herverdelingen();
        return jdbc.sql(KOPPEN).query((rij, _) -> kop(rij, herverdelingen)).list();
    }

    Optional<Taakstellingversie> find(Versiecode code) {
        return koppen().stream()
                .filter(kop -> kop.code().equals(code))
                .findFirst()
                .map(kop -> new Taakstellingversie(kop, regels(code)));
    }

    void voegToe(Taakstellingversie versie, Instant nu) {
        var punten = versie.uitgangspunten();
        op(NIEUWE_VERSIE, versie.code())
                .param("totaal", punten.totaal())
                .param("amvTotaal", punten.amvTotaal())
                .param("amvMinimum", punten.amvMinimum())
                .param("inwonersOp", punten.inwonersOp())
                .param("indelingOp", punten.indelingOp())
                .param("methode", punten.methode().name())
                .param("herkomst", versie.kop().herkomst().name())
                .param("bron", versie.kop().bron().titel())
                .param("bronDatum", versie.kop().bron().datum())
                .param("controlegetal", versie.kop().controlegetal())
                .param("opgesteldOp", nu.atOffset(ZoneOffset.UTC))
                .update();
        punten.herverdelingen().forEach(herverdeling -> voegToe(versie.code(), herverdeling));
        voegRegelsToe(versie);
    }

    void zetStap(Versiecode code, String stap, @Nullable LocalDate op, Instant nu) {
        op(NIEUWE_STAP, code)
                .param("stap", stap)
                .param("op", op)
                .param("geregistreerdOp", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void verwijder(Versiecode code) {
        op(VERWIJDER, code).update();
    }

    private void voegToe(Versiecode code, Herverdeling herverdeling) {
        herverdeling
                .overdragers()
                .forEach(gemeente -> op(NIEUWE_HERVERDELING, code)
                        .param("gemeente", gemeente.waarde())
                        .param("uitvoerder", herverdeling.uitvoerder().waarde())
                        .update());
    }

    private void voegRegelsToe(Taakstellingversie versie) {
        var code = versie.code();
        batch.batchUpdate(NIEUWE_REGEL, versie.regels(), 500, (opdracht, regel) -> {
            opdracht.setString(1, code.halfjaar().toString());
            opdracht.setInt(2, code.nummer());
            opdracht.setString(3, regel.gemeente().waarde());
            opdracht.setLong(4, regel.inwoners());
            opdracht.setLong(5, regel.aantal());
            opdracht.setObject(6, regel.amv(), java.sql.Types.BIGINT);
        });
    }

    private List<Taakstellingregel> regels(Versiecode code) {
        return op(REGELS, code)
                .query((rij, _) -> new Taakstellingregel(
                        new Gebiedscode(rij.getString("gemeente")),
                        rij.getLong("inwoners"),
                        rij.getLong("aantal"),
                        rij.getObject("amv", Long.class)))
                .list();
    }

    private Map<Versiecode, List<Herverdeling>> herverdelingen() {
        var leden = jdbc.sql(HERVERDELINGEN).query((rij, _) -> lid(rij)).list();
        var perVersie = leden.stream().collect(Collectors.groupingBy(Lid::code));
        return perVersie.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, versie -> groepeer(versie.getValue())));
    }

    /** One gemeente whose taakstelling another carries out. */
    private record Lid(Versiecode code, Gebiedscode gemeente, Gebiedscode uitvoerder) {}

    private static Lid lid(ResultSet rij) throws SQLException {
        return new Lid(
                code(rij), new Gebiedscode(rij.getString("gemeente")), new Gebiedscode(rij.getString("uitvoerder")));
    }

    private static List<Herverdeling> groepeer(List<Lid> leden) {
        var groepen = new TreeMap<Gebiedscode, Set<Gebiedscode>>();
        for (var lid : leden) {
            var groep = groepen.computeIfAbsent(lid.uitvoerder(), uitvoerder -> new TreeSet<>(Set.of(uitvoerder)));
            groep.add(lid.gemeente());
        }
        return groepen.entrySet().stream()
                .map(groep -> new Herverdeling(groep.getKey(), groep.getValue()))
                .toList();
    }

    private JdbcClient.StatementSpec op(String sql, Versiecode code) {
        return jdbc.sql(sql).param("halfjaar", code.halfjaar().toString()).param("nummer", code.nummer());
    }

    private static Versiekop kop(ResultSet rij, Map<Versiecode, List<Herverdeling>> herverdelingen)
            throws SQLException {
        var code = code(rij);
        return new Versiekop(
                code,
                uitgangspunten(rij, code, herverdelingen.getOrDefault(code, List.of())),
                toestand(rij, code),
                Herkomst.valueOf(rij.getString("herkomst")),
                new Bron(rij.getString("bron"), datum(rij, "bron_datum")),
                rij.getString("controlegetal"));
    }

    private static Uitgangspunten uitgangspunten(ResultSet rij, Versiecode code, List<Herverdeling> herverdelingen)
            throws SQLException {
        return new Uitgangspunten(
                code.halfjaar(),
                rij.getLong("totaal"),
                rij.getObject("amv_totaal", Long.class),
                rij.getLong("amv_minimum"),
                rij.getObject("inwoners_op", LocalDate.class),
                rij.getObject("indeling_op", LocalDate.class),
                Methode.valueOf(rij.getString("methode")),
                herverdelingen);
    }

    private static Toestand toestand(ResultSet rij, Versiecode code) throws SQLException {
        if (!rij.getBoolean("vastgesteld")) {
            return new Toestand.Concept();
        }
        var vastgesteld = new Toestand.Concept().stelVast(datum(rij, "vastgesteld_op"));
        if (!rij.getBoolean("gepubliceerd")) {
            return vastgesteld;
        }
        var gepubliceerd = vastgesteld.publiceer(datum(rij, "gepubliceerd_op"));
        var nummer = rij.getObject("bijgesteld_door", Integer.class);
        return nummer == null ? gepubliceerd : gepubliceerd.stelBij(new Versiecode(code.halfjaar(), nummer));
    }

    private static Versiecode code(ResultSet rij) throws SQLException {
        return new Versiecode(Halfjaar.van(rij.getString("halfjaar")), rij.getInt("nummer"));
    }

    private static @Nullable LocalDate datum(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }
}
