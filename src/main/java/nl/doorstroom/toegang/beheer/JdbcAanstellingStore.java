package nl.doorstroom.toegang.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments. */
@Component
class JdbcAanstellingStore {
    private static final String VAN = """
            select aa.id, aa.account, aa.rol, aa.gebieden, lower(aa.geldig) as van, upper(aa.geldig) as tot,
                   aa.ingetrokken_op, aa.versie, o.id as organisatie, o.naam as organisatienaam, o.soort
              from toegang.aanstelling aa
              join toegang.organisatie o on o.id = aa.organisatie
             where aa.account = any(:accounts)
               and (cast(:bereik as uuid) is null or aa.organisatie = cast(:bereik as uuid))
             order by aa.ingetrokken_op nulls first, lower(aa.geldig) desc, aa.rol, aa.id
            """;
    private static final String BEHEERDERS = """
            select aa.id from toegang.aanstelling aa
              join toegang.account a on a.id = aa.account
             where aa.organisatie = :organisatie and aa.rol = any(:rollen) and aa.ingetrokken_op is null
               and aa.geldig @> :vandaag and a.beeindigd_op is null and toegang.is_verbonden(a.id)
               and (cast(:account as uuid) is null or a.id = cast(:account as uuid))
            """;

    private final JdbcClient jdbc;

    JdbcAanstellingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param bereik the organisation whose appointments are meant; null: of all */
    Map<AccountId, List<Aanstelling>> van(Collection<UUID> accounts, @Nullable OrganisatieId bereik) {
        return jdbc
                .sql(VAN)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("bereik", bereik == null ? null : bereik.toString())
                .query(JdbcAanstellingStore::lees)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Aanstelling::account));
    }

    private static Aanstelling lees(ResultSet rij, int nummer) throws SQLException {
        return new Aanstelling(
                rij.getObject("id", UUID.class),
                new AccountId(rij.getObject("account", UUID.class)),
                new Organisatieverwijzing(
                        new OrganisatieId(rij.getObject("organisatie", UUID.class)),
                        rij.getString("organisatienaam"),
                        Organisatiesoort.valueOf(rij.getString("soort"))),
                Rol.valueOf(rij.getString("rol")),
                JdbcOrganisatieStore.gebieden(rij),
                new Periode(rij.getObject("van", LocalDate.class), rij.getObject("tot", LocalDate.class)),
                JdbcOrganisatieStore.moment(rij, "ingetrokken_op"),
                rij.getInt("versie"));
    }

    /**
     * The appointments in which somebody can manage an organisation today.
     *
     * @param rollen the roles that let somebody do so
     * @param account whose; null: anybody's
     */
    List<UUID> beheerders(
            OrganisatieId organisatie, Collection<Rol> rollen, @Nullable AccountId account, LocalDate vandaag) {
        return jdbc.sql(BEHEERDERS)
                .param("organisatie", organisatie.waarde())
                .param("rollen", rollen.stream().map(Rol::name).toArray(String[]::new))
                .param("vandaag", vandaag)
                .param("account", account == null ? null : account.toString())
                .query((rij, _) -> rij.getObject("id", UUID.class))
                .list();
    }

    UUID voegToe(
            AccountId account, OrganisatieId bij, Rol rol, List<Gebiedscode> gebieden, Periode geldig, Instant nu) {
        return jdbc.sql("""
                        insert into toegang.aanstelling (account, organisatie, rol, gebieden, geldig, aangemaakt_op)
                        values (:account, :bij, :rol, :gebieden, daterange(:van, cast(:tot as date)), :nu)
                        returning id
                        """)
                .param("account", account.waarde())
                .param("bij", bij.waarde())
                .param("rol", rol.name())
                .param("gebieden", codes(gebieden))
                .param("van", geldig.van())
                .param("tot", geldig.tot() == null ? null : geldig.tot().toString())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> rij.getObject("id", UUID.class))
                .single();
    }

    /** False when somebody else was first. */
    boolean wijzig(UUID id, int versie, List<Gebiedscode> gebieden, Periode geldig) {
        return jdbc.sql("""
                        update toegang.aanstelling
                           set gebieden = :gebieden, geldig = daterange(:van, cast(:tot as date)), versie = versie + 1
                         where id = :id and versie = :versie and ingetrokken_op is null
                        """)
                        .param("gebieden", codes(gebieden))
                        .param("van", geldig.van())
                        .param("tot", geldig.tot() == null ? null : geldig.tot().toString())
                        .param("id", id)
                        .param("versie", versie)
                        .update()
                > 0;
    }

    /** False when somebody else was first. */
    boolean trekIn(UUID id, int versie, Instant nu) {
        return jdbc.sql("""
                        update toegang.aanstelling set ingetrokken_op = :nu, versie = versie + 1
                         where id = :id and versie = :versie and ingetrokken_op is null
                        """)
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("versie", versie)
                        .update()
                > 0;
    }

    /** Null for all of the organisation's area. */
    private static String @Nullable [] codes(List<Gebiedscode> gebieden) {
        return gebieden.isEmpty()
                ? null
                : gebieden.stream().map(Gebiedscode::waarde).toArray(String[]::new);
    }
}
