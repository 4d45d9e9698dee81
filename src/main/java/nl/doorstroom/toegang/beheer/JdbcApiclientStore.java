package nl.doorstroom.toegang.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programs that may use the API. */
@Component
class JdbcApiclientStore {
    private static final String LEES = """
            select c.id, c.organisatie, c.uitgever, c.client, c.omschrijving, c.rechten, c.aangemaakt_op, c.beeindigd_op
              from toegang.apiclient c
            """;

    private final JdbcClient jdbc;

    JdbcApiclientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use first. */
    List<Apiclient> van(OrganisatieId organisatie) {
        return jdbc.sql(LEES + "where c.organisatie = :organisatie order by c.beeindigd_op nulls first, c.client, c.id")
                .param("organisatie", organisatie.waarde())
                .query(JdbcApiclientStore::lees)
                .list();
    }

    /** The one in use under this name. */
    Optional<Apiclient> find(String uitgever, String client) {
        return jdbc.sql(LEES + "where c.uitgever = :uitgever and c.client = :client and c.beeindigd_op is null")
                .param("uitgever", uitgever)
                .param("client", client)
                .query(JdbcApiclientStore::lees)
                .optional();
    }

    private static Apiclient lees(ResultSet rij, int nummer) throws SQLException {
        return new Apiclient(
                rij.getObject("id", UUID.class),
                new OrganisatieId(rij.getObject("organisatie", UUID.class)),
                rij.getString("uitgever"),
                rij.getString("client"),
                rij.getString("omschrijving"),
                Arrays.stream((String[]) rij.getArray("rechten").getArray())
                        .flatMap(code -> Bevoegdheid.find(code).stream())
                        .sorted()
                        .toList(),
                rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant(),
                JdbcOrganisatieStore.moment(rij, "beeindigd_op"));
    }

    /** Empty when the name is in use already, here or elsewhere. */
    Optional<UUID> voegToe(
            OrganisatieId bij,
            String uitgever,
            String client,
            String omschrijving,
            List<Bevoegdheid> rechten,
            Instant nu) {
        return jdbc.sql("""
                        insert into toegang.apiclient (organisatie, uitgever, client, omschrijving, rechten, aangemaakt_op)
                        values (:bij, :uitgever, :client, :omschrijving, :rechten, :nu)
                        on conflict do nothing returning id
                        """)
                .param("bij", bij.waarde())
                .param("uitgever", uitgever)
                .param("client", client)
                .param("omschrijving", omschrijving)
                .param("rechten", rechten.stream().map(Bevoegdheid::code).toArray(String[]::new))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> rij.getObject("id", UUID.class))
                .optional();
    }

    /** False when it had ended already. */
    boolean beeindig(UUID id, Instant nu) {
        return jdbc.sql("update toegang.apiclient set beeindigd_op = :nu where id = :id and beeindigd_op is null")
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                > 0;
    }
}
