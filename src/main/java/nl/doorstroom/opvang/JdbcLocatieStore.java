package nl.doorstroom.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.invoer.Locatiemelding;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Partij;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.opvang.locatie.Voorwaarden;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps locaties and their places; of a code, and of a code and day, the last row holds and those before it stay. */
@Repository
class JdbcLocatieStore {
    private static final String LOCATIES = """
            with geldend as (
                select distinct on (code) nummer, code, naam, soort, gemeente, partij, amv_plaatsen
                  from opvang.locatie where geregistreerd_op <= :bekend
                 order by code, nummer desc)
            select g.*, v.contract_tot, v.vergunning_tot, v.doelgroepbeperking, v.hoofdlocatie, a.adres, a.openbaar
              from geldend g
              left join opvang.locatievoorwaarde v on v.locatie = g.nummer
              left join opvang.locatieadres a on a.locatie = g.nummer
            """;
    private static final String PLAATSEN = """
            select code, vanaf, plaatsen from opvang.plaatsen where geregistreerd_op <= :bekend order by nummer
            """;
    private static final String VERSIES = """
            select g.*, v.contract_tot, v.vergunning_tot, v.doelgroepbeperking, v.hoofdlocatie, a.adres, a.openbaar
              from opvang.locatie g
              left join opvang.locatievoorwaarde v on v.locatie = g.nummer
              left join opvang.locatieadres a on a.locatie = g.nummer
             where g.code = :code order by g.nummer desc
            """;
    private static final String NIEUW = """
            insert into opvang.locatie (code, naam, soort, gemeente, partij, amv_plaatsen, bron, bron_datum, auteur, account,
                                        geregistreerd_op)
            values (:code, :naam, :soort, :gemeente, :partij, :amv, :bron, :bronDatum, :auteur, :account, :op)
            returning nummer
            """;
    private static final String VOORWAARDE = """
            insert into opvang.locatievoorwaarde (locatie, gemeente, contract_tot, vergunning_tot, doelgroepbeperking,
                                                  hoofdlocatie)
            values (:nummer, :gemeente, :contract, :vergunning, :beperking, :hoofdlocatie)
            """;

    private static final String NIEUWE_PLAATSEN = """
            insert into opvang.plaatsen (code, vanaf, plaatsen, bron, bron_datum, auteur, account, geregistreerd_op)
            values (:code, :vanaf, :plaatsen, :bron, :bronDatum, :auteur, :account, :op)
            """;
    private static final String ADRES = """
            insert into opvang.locatieadres (locatie, gemeente, adres, openbaar)
            values (:nummer, :gemeente, :adres, :openbaar)
            """;

    private final JdbcClient jdbc;

    JdbcLocatieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who tell something at once wait for each other; the turn lasts until the transaction ends. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "opvang.locatie");
    }

    /** Whether there is any locatie. */
    boolean isLeeg() {
        return !jdbc.sql("select exists (select from opvang.locatie)")
                .query(Boolean.class)
                .single();
    }

    /** All locaties as known at a moment, by code; terms and addresses only of those that whoever acts may see. */
    Map<String, Locatiemelding> locaties(Instant bekendOp) {
        var bekend = bekendOp.atOffset(ZoneOffset.UTC);
        var verlopen = verlopen(bekend);
        var locaties = new TreeMap<String, Locatiemelding>();
        jdbc.sql(LOCATIES).param("bekend", bekend).query((ResultSet rij) -> {
            var code = rij.getString("code");
            locaties.put(code, melding(rij, new Plaatsenverloop(verlopen.getOrDefault(code, new TreeMap<>()))));
        });
        return locaties;
    }

    /** What was told of a day last replaces what was told before; nothing told takes it back. */
    private Map<String, TreeMap<LocalDate, Integer>> verlopen(OffsetDateTime bekendOp) {
        var verlopen = new HashMap<String, TreeMap<LocalDate, Integer>>();
        jdbc.sql(PLAATSEN).param("bekend", bekendOp).query((ResultSet rij) -> {
            var verloop = verlopen.computeIfAbsent(rij.getString("code"), _ -> new TreeMap<>());
            var vanaf = rij.getObject("vanaf", LocalDate.class);
            int plaatsen = rij.getInt("plaatsen");
            if (rij.wasNull()) {
                verloop.remove(vanaf);
            } else {
                verloop.put(vanaf, plaatsen);
            }
        });
        return verlopen;
    }

    /** All that was ever told of a locatie, the newest first; without places. */
    List<Locatieversie> versies(String code) {
        return jdbc.sql(VERSIES)
                .param("code", code)
                .query((rij, _) ->
                        new Locatieversie(melding(rij, Plaatsenverloop.GEEN), bron(rij), JdbcSchrijver.lees(rij)))
                .list();
    }

    /** All places that were ever told of a locatie: the newest day first, and of a day what was told last. */
    List<Plaatsmelding> plaatsen(String code) {
        return jdbc.sql("select * from opvang.plaatsen where code = :code order by vanaf desc, nummer desc")
                .param("code", code)
                .query((rij, _) -> new Plaatsmelding(
                        rij.getObject("vanaf", LocalDate.class),
                        Optional.ofNullable(rij.getObject("plaatsen", Integer.class)),
                        bron(rij),
                        JdbcSchrijver.lees(rij)))
                .list();
    }

    /** Writes down a locatie without its places. */
    void voegToe(Locatiemelding melding, Bron bron, Schrijver door) {
        var locatie = melding.locatie();
        var nieuw = jdbc.sql(NIEUW)
                .param("code", locatie.code())
                .param("naam", locatie.naam())
                .param("soort", locatie.soort().name())
                .param("gemeente", locatie.gemeente().waarde())
                .param("partij", locatie.partij().name())
                .param("amv", locatie.amvPlaatsen())
                .param("bron", bron.titel())
                .param("bronDatum", bron.datum());
        long nummer = JdbcSchrijver.zet(door, nieuw).query(Long.class).single();
        voorwaarde(nummer, locatie);
        adres(nummer, melding);
    }

    private void voorwaarde(long nummer, Locatie locatie) {
        var voorwaarden = locatie.voorwaarden();
        jdbc.sql(VOORWAARDE)
                .param("nummer", nummer)
                .param("gemeente", locatie.gemeente().waarde())
                .param("contract", voorwaarden.contract().orElse(null))
                .param("vergunning", voorwaarden.vergunning().orElse(null))
                .param("beperking", voorwaarden.doelgroepbeperking())
                .param("hoofdlocatie", voorwaarden.hoofdlocatie().orElse(null))
                .update();
    }

    private void adres(long nummer, Locatiemelding melding) {
        jdbc.sql(ADRES)
                .param("nummer", nummer)
                .param("gemeente", melding.locatie().gemeente().waarde())
                .param("adres", melding.adres())
                .param("openbaar", melding.adresOpenbaar())
                .update();
    }

    /** @param plaatsen null takes back what was told of that day */
    void voegToe(String code, LocalDate vanaf, @Nullable Integer plaatsen, Bron bron, Schrijver door) {
        var nieuw = jdbc.sql(NIEUWE_PLAATSEN)
                .param("code", code)
                .param("vanaf", vanaf)
                .param("plaatsen", plaatsen)
                .param("bron", bron.titel())
                .param("bronDatum", bron.datum());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private static Locatiemelding melding(ResultSet rij, Plaatsenverloop plaatsen) throws SQLException {
        var beperking = rij.getString("doelgroepbeperking");
        var adres = rij.getString("adres");
        var voorwaarden = new Voorwaarden(
                Optional.ofNullable(rij.getObject("contract_tot", LocalDate.class)),
                Optional.ofNullable(rij.getObject("vergunning_tot", LocalDate.class)),
                beperking == null ? "" : beperking,
                Optional.ofNullable(rij.getString("hoofdlocatie")));
        var locatie = new Locatie(
                rij.getString("code"),
                rij.getString("naam"),
                Locatiesoort.valueOf(rij.getString("soort")),
                new Gebiedscode(rij.getString("gemeente")),
                Partij.valueOf(rij.getString("partij")),
                rij.getInt("amv_plaatsen"),
                plaatsen,
                voorwaarden);
        return new Locatiemelding(locatie, adres == null ? "" : adres, rij.getBoolean("openbaar"));
    }

    private static Bron bron(ResultSet rij) throws SQLException {
        return new Bron(rij.getString("bron"), rij.getObject("bron_datum", LocalDate.class));
    }
}
