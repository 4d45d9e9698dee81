package nl.doorstroom.toegang.oidc;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the product knows, written as its administrators would have it. */
final class People {
    private static final String KNOWN_AT_PROEF = "6f0f9d52-6d51-4b0f-9f59-0c2a6a5d1a01";
    private static final String KNOWN_AT_ELDERS = "6f0f9d52-6d51-4b0f-9f59-0c2a6a5d1b01";

    private final JdbcClient jdbc;

    private People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void register(TestDatabase database) {
        var people = new People(database.jdbc());
        var organisation = people.organisation();
        people.account(organisation, "Bekend Proef", KeycloakServer.issuer("proef"), KNOWN_AT_PROEF);
        people.account(organisation, "Bekend Elders", KeycloakServer.issuer("elders"), KNOWN_AT_ELDERS);
        people.account(organisation, "Bekend Nep", OidcApp.FAKE.issuer(), FakeIssuer.SUBJECT);
    }

    private UUID organisation() {
        var id = jdbc.sql("""
                        insert into toegang.organisatie (soort, naam, oin, synthetisch, aangemaakt_op)
                        values (:soort, 'Proeforganisatie', :oin, false, '2026-01-01') returning id
                        """)
                .param("soort", Organisatiesoort.RIJK.name())
                .param("oin", OidcApp.OIN)
                .query(UUID.class)
                .single();
        jdbc.sql("insert into toegang.organisatiegebied (organisatie, gebied) values (:id, 'NL')")
                .param("id", id)
                .update();
        return id;
    }

    private void account(UUID organisation, String name, String issuer, String subject) {
        var id = jdbc.sql("""
                        insert into toegang.account (naam, email, thuisorganisatie, synthetisch, aangemaakt_op)
                        values (:naam, :email, :organisatie, false, '2026-01-01') returning id
                        """)
                .param("naam", name)
                .param("email", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@voorbeeld.example")
                .param("organisatie", organisation)
                .query(UUID.class)
                .single();
        jdbc.sql("insert into toegang.identiteit values (:uitgever, :onderwerp, :account, '2026-01-01')")
                .param("uitgever", issuer)
                .param("onderwerp", subject)
                .param("account", id)
                .update();
        jdbc.sql("""
                        insert into toegang.aanstelling (account, organisatie, rol, geldig, aangemaakt_op)
                        values (:account, :organisatie, :rol, daterange(:van, null), '2026-01-01')
                        """)
                .param("account", id)
                .param("organisatie", organisation)
                .param("rol", Rol.TAAKSTELLER.name())
                .param("van", LocalDate.of(2026, 1, 1))
                .update();
    }
}
