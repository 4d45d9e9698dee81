package nl.doorstroom.toegang.aanmelden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.aanmelden.Demoaccounts.Demoaccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Made-up organisations and people. All of it is marked as such. */
@Component
class JdbcDemoStore {
    private static final String ALLE = """
            select a.id, a.naam, aa.rol, o.naam as organisatie
              from toegang.account a
              join toegang.aanstelling aa on aa.account = a.id and aa.ingetrokken_op is null
              join toegang.organisatie o on o.id = aa.organisatie
             where a.synthetisch and a.beeindigd_op is null
             order by o.aangemaakt_op, o.id, a.id, aa.id
            """;

    private final JdbcClient jdbc;

    JdbcDemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Regel(AccountId account, String naam, String rol) {}

    List<Demoaccount> alle() {
        var rollen = new LinkedHashMap<AccountId, List<String>>();
        var namen = new LinkedHashMap<AccountId, String>();
        for (var regel : jdbc.sql(ALLE).query(JdbcDemoStore::lees).list()) {
            rollen.computeIfAbsent(regel.account(), _ -> new ArrayList<>()).add(regel.rol());
            namen.put(regel.account(), regel.naam());
        }
        return namen.entrySet().stream()
                .map(naam ->
                        new Demoaccount(naam.getKey(), naam.getValue(), rollen.getOrDefault(naam.getKey(), List.of())))
                .toList();
    }

    private static Regel lees(ResultSet rij, int nummer) throws SQLException {
        var rol = Rol.valueOf(rij.getString("rol")).naam() + ", " + rij.getString("organisatie");
        return new Regel(new AccountId(rij.getObject("id", UUID.class)), rij.getString("naam"), rol);
    }

    boolean isLeeg() {
        return jdbc.sql("select not exists (select from toegang.account where synthetisch)")
                .query(Boolean.class)
                .single();
    }

    private UUID nieuwId() {
        return jdbc.sql("select uuidv7()")
                .query((rij, _) -> rij.getObject(1, UUID.class))
                .single();
    }

    OrganisatieId organisatie(Organisatiesoort soort, String naam, Gebiedscode gebied, Instant nu) {
        var id = nieuwId();
        jdbc.sql("""
                        insert into toegang.organisatie (id, soort, naam, synthetisch, aangemaakt_op)
                        values (:id, :soort, :naam, true, :nu)
                        """)
                .param("id", id)
                .param("soort", soort.name())
                .param("naam", naam)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into toegang.organisatiegebied (organisatie, gebied) values (:id, :gebied)")
                .param("id", id)
                .param("gebied", gebied.waarde())
                .update();
        return new OrganisatieId(id);
    }

    AccountId account(OrganisatieId bij, String naam, String email, Instant nu) {
        var id = nieuwId();
        jdbc.sql("""
                        insert into toegang.account (id, naam, email, thuisorganisatie, synthetisch, aangemaakt_op)
                        values (:id, :naam, :email, :bij, true, :nu)
                        """)
                .param("id", id)
                .param("naam", naam)
                .param("email", email)
                .param("bij", bij.waarde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into toegang.identiteit (uitgever, onderwerp, account, verbonden_op)
                        values (:uitgever, :onderwerp, :id, :nu)
                        """)
                .param("uitgever", Demo.AANBIEDER)
                .param("onderwerp", id.toString())
                .param("id", id)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
        return new AccountId(id);
    }

    void aanstelling(AccountId account, OrganisatieId bij, Rol rol, LocalDate van, Instant nu) {
        jdbc.sql("""
                        insert into toegang.aanstelling (account, organisatie, rol, geldig, aangemaakt_op)
                        values (:account, :bij, :rol, daterange(:van, null), :nu)
                        """)
                .param("account", account.waarde())
                .param("bij", bij.waarde())
                .param("rol", rol.name())
                .param("van", van)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }
}
