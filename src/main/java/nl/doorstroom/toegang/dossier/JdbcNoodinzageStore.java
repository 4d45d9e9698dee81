package nl.doorstroom.toegang.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.dossier.Noodinzage.Beoordeling;
import nl.doorstroom.toegang.dossier.Noodinzage.Oordeel;
import nl.doorstroom.toegang.dossier.Noodinzage.Vrager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Noodinzages. Begin and end are by the clock of the database, which also decides whether one still lasts. */
@Repository
class JdbcNoodinzageStore {
    private static final String NIEUW = """
            insert into toegang.noodinzage
                (dossier, nummer, gemeente, account, naam, organisatie, organisatie_naam, rol, reden)
            values (:dossier, :nummer, :gemeente, :account, :naam, :organisatie, :organisatieNaam, :rol, :reden)
            returning *, null as oordeel, null as toelichting, null as beoordelaar, null as gegeven_op
            """;

    private static final String ALLE = """
            select n.*, o.oordeel, o.toelichting, o.naam as beoordelaar, o.gegeven_op
              from toegang.noodinzage n left join toegang.noodinzage_oordeel o on o.noodinzage = n.id
            """;

    private final JdbcClient jdbc;

    JdbcNoodinzageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Noodinzage begin(Dossier dossier, Gebruiker mens, String reden) {
        return jdbc.sql(NIEUW)
                .param("dossier", dossier.id())
                .param("nummer", dossier.nummer())
                .param("gemeente", dossier.gemeente().waarde())
                .param("account", mens.account().waarde())
                .param("naam", mens.naam())
                .param("organisatie", mens.bij().id().waarde())
                .param("organisatieNaam", mens.bij().naam())
                .param("rol", mens.rol().naam())
                .param("reden", reden)
                .query(JdbcNoodinzageStore::noodinzage)
                .single();
    }

    /**
     * How often whoever acts asked in the last day, with or without success. Nobody else under the same account comes by
     * until the transaction ends.
     */
    int aantalVandaag() {
        return jdbc.sql("select toegang.noodinzages_vandaag()")
                .query(Integer.class)
                .single();
    }

    Optional<Noodinzage> eindig(UUID id, AccountId account) {
        return jdbc.sql("""
                        update toegang.noodinzage set beeindigd_op = now()
                         where id = :id and account = :account and beeindigd_op is null and geldig_tot > now()
                        returning *, null as oordeel, null as toelichting, null as beoordelaar, null as gegeven_op
                        """)
                .param("id", id)
                .param("account", account.waarde())
                .query(JdbcNoodinzageStore::noodinzage)
                .optional();
    }

    List<Noodinzage> eigen(AccountId account) {
        return jdbc.sql(ALLE + " where n.account = :account order by n.begonnen_op desc, n.id limit 100")
                .param("account", account.waarde())
                .query(JdbcNoodinzageStore::noodinzage)
                .list();
    }

    List<Noodinzage> inOnzeDossiers() {
        return jdbc.sql(ALLE + """
                        where (select platform.mag_overal('noodinzage-nagaan'))
                           or n.gemeente = any ((select platform.gemeenten_met('noodinzage-nagaan'))::text[])
                        order by o.oordeel is not null, n.begonnen_op desc, n.id limit 500
                        """).query(JdbcNoodinzageStore::noodinzage).list();
    }

    Optional<Noodinzage> find(UUID id) {
        return jdbc.sql(ALLE + " where n.id = :id")
                .param("id", id)
                .query(JdbcNoodinzageStore::noodinzage)
                .optional();
    }

    void beoordeel(UUID id, Oordeel oordeel, String toelichting, String naam) {
        jdbc.sql("""
                        insert into toegang.noodinzage_oordeel (noodinzage, oordeel, toelichting, naam)
                        values (:id, :oordeel, :toelichting, :naam)
                        """)
                .param("id", id)
                .param("oordeel", oordeel.name())
                .param("toelichting", toelichting)
                .param("naam", naam)
                .update();
    }

    private static Noodinzage noodinzage(ResultSet rij, int nummer) throws SQLException {
        return new Noodinzage(
                rij.getObject("id", UUID.class),
                rij.getString("nummer"),
                new Gebiedscode(rij.getString("gemeente")),
                new Vrager(
                        new AccountId(rij.getObject("account", UUID.class)),
                        rij.getString("naam"),
                        rij.getString("rol"),
                        rij.getString("organisatie_naam")),
                rij.getString("reden"),
                rij.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                rij.getObject("geldig_tot", OffsetDateTime.class).toInstant(),
                moment(rij, "beeindigd_op"),
                beoordeling(rij));
    }

    private static Optional<Beoordeling> beoordeling(ResultSet rij) throws SQLException {
        var oordeel = rij.getString("oordeel");
        return oordeel == null
                ? Optional.empty()
                : Optional.of(new Beoordeling(
                        Oordeel.valueOf(oordeel),
                        rij.getString("toelichting"),
                        rij.getString("beoordelaar"),
                        rij.getObject("gegeven_op", OffsetDateTime.class).toInstant()));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
