package nl.doorstroom.toegang.verwerking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.toegang.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the log; whom they are about is stored encrypted. */
@Repository
class JdbcVerwerkingStore {
    private static final String NIEUW = """
            insert into toegang.verwerking
                (operation_id, trace_id, parent_operation_id, foreign_operation, name, status_code, start_time, end_time,
                 resource_name, resource_version, processing_activity_id, data_subject_id, data_subject_id_type,
                 data_subject_hash, organisatie)
            values
                (:operation, :trace, :parent, :foreign, :naam, :status, :begin, :einde, :resource, :versie, :activiteit,
                 :betrokkene, :soort, :hash, :organisatie)
            """;

    private static final String GEVRAAGD = """
             where (:activiteit = '' or processing_activity_id = :activiteit)
               and (:hash = '' or data_subject_hash = :hash)
               and (:trace = '' or trace_id = :trace)
               and start_time >= coalesce(:van::date::timestamp at time zone 'Europe/Amsterdam', '-infinity')
               and start_time < coalesce(:tot::date::timestamp at time zone 'Europe/Amsterdam', 'infinity')
            """;

    private final JdbcClient jdbc;
    private final Versleuteling versleuteling;

    JdbcVerwerkingStore(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.versleuteling = new Versleuteling(keys);
    }

    void schrijf(Verwerking verwerking, Optional<OrganisatieId> namens) {
        var product = verwerking.resource().split(" ", 2);
        var betrokkene = verwerking.betrokkene();
        jdbc.sql(NIEUW)
                .param("operation", verwerking.operationId())
                .param("trace", verwerking.traceId())
                .param("parent", verwerking.parentOperationId().orElse(null))
                .param("foreign", verwerking.foreignOperation().orElse(null))
                .param("naam", verwerking.naam())
                .param("status", verwerking.status().name().toLowerCase(Locale.ROOT))
                .param("begin", moment(verwerking.begin()))
                .param("einde", moment(verwerking.einde()))
                .param("resource", product[0])
                .param("versie", product[1])
                .param("activiteit", verwerking.activiteit())
                .param("betrokkene", versleuteling.versleutel(betrokkene.id(), verwerking.operationId()))
                .param("soort", betrokkene.soort())
                .param("hash", versleuteling.hash(betrokkene))
                .param("organisatie", namens.map(OrganisatieId::waarde).orElse(null))
                .update();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    List<Verwerking> zoek(Verwerkingsvraag vraag, int hoogstens, long voorbij) {
        return gevraagd(
                        "select * from toegang.verwerking" + GEVRAAGD
                                + " order by start_time desc, operation_id limit :hoogstens offset :voorbij",
                        vraag)
                .param("hoogstens", hoogstens)
                .param("voorbij", voorbij)
                .query(this::regel)
                .list();
    }

    long tel(Verwerkingsvraag vraag, int genoeg) {
        return gevraagd("select count(*) from (select from toegang.verwerking" + GEVRAAGD + " limit :genoeg)", vraag)
                .param("genoeg", genoeg)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec gevraagd(String sql, Verwerkingsvraag vraag) {
        return jdbc.sql(sql)
                .param("activiteit", vraag.activiteit())
                .param("hash", vraag.betrokkene().map(versleuteling::hash).orElse(""))
                .param("trace", vraag.trace())
                .param("van", vraag.van().orElse(null))
                .param("tot", vraag.tot().orElse(null));
    }

    private Verwerking regel(ResultSet rij, int nummer) throws SQLException {
        var operation = rij.getString("operation_id");
        return new Verwerking(
                rij.getString("trace_id"),
                operation,
                Optional.ofNullable(rij.getString("parent_operation_id")),
                Optional.ofNullable(rij.getString("foreign_operation")),
                rij.getString("name"),
                Verwerking.Status.valueOf(rij.getString("status_code").toUpperCase(Locale.ROOT)),
                rij.getObject("start_time", OffsetDateTime.class).toInstant(),
                rij.getObject("end_time", OffsetDateTime.class).toInstant(),
                rij.getString("resource_name") + " " + rij.getString("resource_version"),
                rij.getString("processing_activity_id"),
                new Betrokkene(
                        rij.getString("data_subject_id_type"),
                        versleuteling.ontsleutel(rij.getString("data_subject_id"), operation)));
    }
}
