package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.Projectgebeurtenis.Beschreven;
import nl.doorstroom.opvang.Projectgebeurtenis.Gemeld;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps projects and what was told of them; of a code the last row holds, of the facts each. */
@Repository
class JdbcProjectStore {
    private static final String PROJECTEN = """
            select distinct on (code) code, naam, soort, gemeente, partij, plaatsen, toelichting
              from opvang.project where geregistreerd_op <= :bekend order by code, nummer desc
            """;
    private static final String FEITEN = """
            select code, soort, stap, dag, reden, toelichting
              from opvang.projectstap where geregistreerd_op <= :bekend and (:verwacht or soort <> 'verwacht')
             order by nummer
            """;
    private static final String NIEUW = """
            insert into opvang.project (code, naam, soort, gemeente, partij, plaatsen, toelichting, auteur, account,
                                        geregistreerd_op)
            values (:code, :naam, :soort, :gemeente, :partij, :plaatsen, :toelichting, :auteur, :account, :op)
            """;
    private static final String FEIT = """
            insert into opvang.projectstap (code, gemeente, soort, stap, dag, reden, toelichting, auteur, account,
                                            geregistreerd_op)
            values (:code, :gemeente, :soort, :stap, :dag, :reden, :toelichting, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;

    JdbcProjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who tell something at once wait for each other; the turn lasts until the transaction ends. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "opvang.project");
    }

    /** All projects that whoever acts may see, as known at a moment, by code. */
    Map<String, Projectdossier> projecten(Instant bekendOp) {
        var verlopen = verlopen(bekendOp, true);
        var projecten = new TreeMap<String, Projectdossier>();
        bekend(PROJECTEN, bekendOp).query((ResultSet rij) -> {
            var gegevens = gegevens(rij);
            var verloop = verlopen.getOrDefault(gegevens.code(), new Projectverloop(List.of()));
            projecten.put(gegevens.code(), new Projectdossier(gegevens, verloop));
        });
        return projecten;
    }

    /** What every project went through, as known at a moment, without what was expected of it. */
    Collection<Projectverloop> voorbij(Instant bekendOp) {
        return verlopen(bekendOp, false).values();
    }

    private Map<String, Projectverloop> verlopen(Instant bekendOp, boolean verwacht) {
        var feiten = new HashMap<String, List<Projectfeit>>();
        bekend(FEITEN, bekendOp).param("verwacht", verwacht).query((ResultSet rij) -> {
            feiten.computeIfAbsent(rij.getString("code"), _ -> new ArrayList<>())
                    .add(feit(rij));
        });
        return feiten.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, een -> new Projectverloop(een.getValue())));
    }

    private StatementSpec bekend(String welke, Instant bekendOp) {
        return jdbc.sql(welke).param("bekend", bekendOp.atOffset(ZoneOffset.UTC));
    }

    /** All that was ever told of a project that whoever acts may see, in the order in which it was told. */
    List<Projectgebeurtenis> gebeurtenissen(String code) {
        var beschreven = jdbc.sql("select * from opvang.project where code = :code order by nummer")
                .param("code", code)
                .query((rij, _) -> new Beschreven(gegevens(rij), JdbcSchrijver.lees(rij)))
                .list();
        var gemeld = jdbc.sql("select * from opvang.projectstap where code = :code order by nummer")
                .param("code", code)
                .query((rij, _) -> new Gemeld(feit(rij), JdbcSchrijver.lees(rij)))
                .list();
        return Stream.<Projectgebeurtenis>concat(beschreven.stream(), gemeld.stream())
                .sorted(Comparator.comparing(een -> een.door().op()))
                .toList();
    }

    void voegToe(Projectgegevens project, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("code", project.code())
                .param("naam", project.naam())
                .param("soort", project.soort().name())
                .param("gemeente", project.gemeente().waarde())
                .param("partij", project.partij().name())
                .param("plaatsen", project.plaatsen())
                .param("toelichting", project.toelichting());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    void voegToe(Projectgegevens project, Projectfeit feit, Schrijver door) {
        var nieuw = jdbc.sql(FEIT)
                .param("code", project.code())
                .param("gemeente", project.gemeente().waarde())
                .param("soort", feit.soort().code())
                .param("stap", feit.stap().name())
                .param("dag", feit.dag())
                .param("reden", feit.reden().map(Vertraging::name).orElse(null))
                .param("toelichting", feit.toelichting());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private static Projectgegevens gegevens(ResultSet rij) throws SQLException {
        return new Projectgegevens(
                rij.getString("code"),
                rij.getString("naam"),
                Locatiesoort.valueOf(rij.getString("soort")),
                new Gebiedscode(rij.getString("gemeente")),
                Partij.valueOf(rij.getString("partij")),
                rij.getInt("plaatsen"),
                rij.getString("toelichting"));
    }

    private static Projectfeit feit(ResultSet rij) throws SQLException {
        return new Projectfeit(
                Projectfeit.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)),
                Stap.valueOf(rij.getString("stap")),
                rij.getObject("dag", LocalDate.class),
                Optional.ofNullable(rij.getString("reden")).map(Vertraging::valueOf),
                rij.getString("toelichting"));
    }
}
