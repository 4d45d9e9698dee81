package nl.doorstroom.toegang.aanmelden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who a session or an identity belongs to, and in which appointments that one may act. */
@Component
class JdbcSessieStore {
    private static final String AANSTELLINGEN = """
            select aa.id, aa.account, a.naam as persoon, a.synthetisch, aa.rol, o.id as organisatie, o.naam, o.soort, o.oin,
                   array(select g.gebied from toegang.organisatiegebied g where g.organisatie = o.id) as van_organisatie,
                   coalesce(aa.gebieden, '{}') as gebieden
              from toegang.aanstelling aa
              join toegang.account a on a.id = aa.account
              join toegang.organisatie o on o.id = aa.organisatie
             where aa.account = :account
               and a.beeindigd_op is null and o.beeindigd_op is null and aa.ingetrokken_op is null
               and aa.geldig @> :vandaag
             order by aa.id
            """;

    private final JdbcClient jdbc;

    JdbcSessieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appointments that hold today, of an account and an organisation that have not ended. */
    List<Werkrol> aanstellingen(AccountId account, LocalDate vandaag) {
        return jdbc.sql(AANSTELLINGEN)
                .param("account", account.waarde())
                .param("vandaag", vandaag)
                .query(JdbcSessieStore::lees)
                .list();
    }

    private static Werkrol lees(ResultSet rij, int nummer) throws SQLException {
        return new Werkrol(
                rij.getObject("id", UUID.class),
                new AccountId(rij.getObject("account", UUID.class)),
                rij.getString("persoon"),
                rij.getBoolean("synthetisch"),
                Rol.valueOf(rij.getString("rol")),
                new Organisatieverwijzing(
                        new OrganisatieId(rij.getObject("organisatie", UUID.class)),
                        rij.getString("naam"),
                        Organisatiesoort.valueOf(rij.getString("soort"))),
                Optional.ofNullable(rij.getString("oin")),
                gebieden(rij, "van_organisatie"),
                gebieden(rij, "gebieden"));
    }

    private static List<Gebiedscode> gebieden(ResultSet rij, String kolom) throws SQLException {
        return Arrays.stream((String[]) rij.getArray(kolom).getArray())
                .map(Gebiedscode::new)
                .toList();
    }

    /** The account of an identity, unless it has ended. */
    Optional<AccountId> findAccount(String uitgever, String onderwerp) {
        return jdbc.sql("""
                        select i.account from toegang.identiteit i
                          join toegang.account a on a.id = i.account
                         where i.uitgever = :uitgever and i.onderwerp = :onderwerp and a.beeindigd_op is null
                        """)
                .param("uitgever", uitgever)
                .param("onderwerp", onderwerp)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** The accounts with a session that belongs to this session of a provider. */
    List<AccountId> metOidcSessie(String sessie) {
        return jdbc.sql("""
                        select distinct s.principal_name::uuid from toegang.sessie s
                          join toegang.sessie_attributes a on a.session_primary_id = s.primary_id
                         where a.attribute_name = :naam and a.attribute_bytes = :waarde and s.principal_name is not null
                        """)
                .param("naam", Aangemeld.OIDC_SESSIE)
                .param("waarde", Sessiewaarden.bytes(sessie))
                .query((rij, _) -> new AccountId(rij.getObject(1, UUID.class)))
                .list();
    }

    /** Whom an invitation is for, and the organisation that sent it. */
    record Uitgenodigde(AccountId account, OrganisatieId door, Optional<String> oin) {}

    /** The account of an invitation that can still be used; the row is held, so that it is used once. */
    Optional<Uitgenodigde> findUitgenodigde(String codehash, Instant nu) {
        return jdbc.sql("""
                        select u.account, a.thuisorganisatie, o.oin from toegang.uitnodiging u
                          join toegang.account a on a.id = u.account
                          join toegang.organisatie o on o.id = a.thuisorganisatie and o.beeindigd_op is null
                         where u.codehash = :codehash and u.gebruikt_op is null and u.ingetrokken_op is null
                           and u.geldig_tot > :nu and a.beeindigd_op is null
                           for update of u
                        """)
                .param("codehash", codehash)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> new Uitgenodigde(
                        new AccountId(rij.getObject("account", UUID.class)),
                        new OrganisatieId(rij.getObject("thuisorganisatie", UUID.class)),
                        Optional.ofNullable(rij.getString("oin"))))
                .optional();
    }

    /** Gives an account an identity; one that belonged to an account that has ended goes over to this one. */
    void verbind(AccountId account, Identiteit identiteit, Instant nu) {
        jdbc.sql("""
                        insert into toegang.identiteit (uitgever, onderwerp, account, verbonden_op)
                        values (:uitgever, :onderwerp, :account, :nu)
                        on conflict (uitgever, onderwerp) do update set account = excluded.account, verbonden_op = :nu
                        """)
                .param("uitgever", identiteit.uitgever())
                .param("onderwerp", identiteit.onderwerp())
                .param("account", account.waarde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Lets somebody who was known already take over what an invitation gave. A role that both had at one time stays the one
     * they had.
     */
    void voegSamen(AccountId uitgenodigde, AccountId bekende, Instant nu) {
        jdbc.sql("""
                        update toegang.aanstelling nieuw set account = :bekende
                         where nieuw.account = :uitgenodigde and nieuw.ingetrokken_op is null
                           and not exists (select from toegang.aanstelling oud
                                            where oud.account = :bekende and oud.organisatie = nieuw.organisatie
                                              and oud.rol = nieuw.rol and oud.geldig && nieuw.geldig
                                              and oud.ingetrokken_op is null)
                        """)
                .param("uitgenodigde", uitgenodigde.waarde())
                .param("bekende", bekende.waarde())
                .update();
        jdbc.sql("update toegang.account set samengevoegd_met = :bekende, beeindigd_op = :nu where id = :uitgenodigde")
                .param("uitgenodigde", uitgenodigde.waarde())
                .param("bekende", bekende.waarde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void neemAan(String codehash, Instant nu) {
        jdbc.sql("update toegang.uitnodiging set gebruikt_op = :nu where codehash = :codehash")
                .param("codehash", codehash)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }
}
