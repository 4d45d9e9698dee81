package nl.doorstroom.toegang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorstroom.toegang.audit.Auditlog.Notitie;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the audit. Number, moment and hash are the database's to give. */
@Repository
class JdbcAuditStore {
    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String NIEUW = """
            insert into toegang.auditregel
                (soort, handeling, wie, account, naam, organisatie, organisatie_naam, rol, onderwerp_soort, onderwerp,
                 organisatie_onderwerp, gemeente, was, wordt, correlatie)
            values
                (:soort, :handeling, :wie, :account, :naam, :organisatie, :organisatieNaam, :rol, :onderwerpSoort,
                 :onderwerp, :organisatieOnderwerp, :gemeente, :was::jsonb, :wordt::jsonb, :correlatie)
            """;

    private static final String GEVRAAGD = """
             where (:soort = '' or soort = :soort)
               and (:handeling = '' or starts_with(handeling, :handeling))
               and (:naam = '' or strpos(lower(naam), lower(:naam)) > 0)
               and (:organisatie = '' or strpos(lower(organisatie_naam), lower(:organisatie)) > 0)
               and (:onderwerp = '' or onderwerp = :onderwerp or onderwerp_soort = :onderwerp)
               and (:correlatie = '' or correlatie = :correlatie)
               and tijdstip >= coalesce(:van::date::timestamp at time zone 'Europe/Amsterdam', '-infinity')
               and tijdstip < coalesce(:tot::date::timestamp at time zone 'Europe/Amsterdam', 'infinity')
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    JdbcAuditStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void schrijf(List<Notitie> notities) {
        batch.batchUpdate(NIEUW, notities.stream().map(JdbcAuditwaarden::van).toArray(SqlParameterSource[]::new));
    }

    List<Auditregel> zoek(Auditvraag vraag, int hoogstens, long voorbij) {
        return gevraagd(
                        "select * from toegang.auditregel" + GEVRAAGD
                                + " order by volgnummer desc limit :hoogstens offset :voorbij",
                        vraag)
                .param("hoogstens", hoogstens)
                .param("voorbij", voorbij)
                .query(JdbcAuditStore::regel)
                .list();
    }

    long tel(Auditvraag vraag) {
        return gevraagd("select count(*) from (select from toegang.auditregel" + GEVRAAGD + " limit :genoeg)", vraag)
                .param("genoeg", Logboek.GENOEG + 1)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec gevraagd(String sql, Auditvraag vraag) {
        return jdbc.sql(sql)
                .param("soort", vraag.soort())
                .param("handeling", vraag.handeling())
                .param("naam", vraag.naam())
                .param("organisatie", vraag.organisatie())
                .param("onderwerp", vraag.onderwerp())
                .param("correlatie", vraag.correlatie())
                .param("van", vraag.periode().van().orElse(null))
                .param("tot", vraag.periode().tot().orElse(null));
    }

    Optional<Auditregel> find(long volgnummer) {
        return jdbc.sql("select * from toegang.auditregel where volgnummer = :volgnummer")
                .param("volgnummer", volgnummer)
                .query(JdbcAuditStore::regel)
                .optional();
    }

    List<Auditregel> inzagen(String nummer, int hoogstens) {
        return jdbc.sql("""
                        select * from toegang.auditregel
                         where onderwerp_soort = 'dossier' and onderwerp = :nummer
                           and handeling in ('dossier.ingezien', 'noodinzage.begonnen')
                         order by volgnummer desc limit :hoogstens
                        """)
                .param("nummer", nummer)
                .param("hoogstens", hoogstens)
                .query(JdbcAuditStore::regel)
                .list();
    }

    /** Every row of these days in the order of the chain, some at a time; the caller closes it. */
    Stream<Auditregel> keten(Auditvraag.Dagen dagen) {
        return gevraagd("select * from toegang.auditregel" + GEVRAAGD + " order by volgnummer", metDagen(dagen))
                .withFetchSize(ROWS_AT_A_TIME)
                .query(JdbcAuditStore::regel)
                .stream();
    }

    private static Auditvraag metDagen(Auditvraag.Dagen dagen) {
        return new Auditvraag(dagen, "", "", "", "", "", "");
    }

    /** Where the chain says that it ends. */
    Zegel kop() {
        return jdbc.sql("select volgnummer, hash from toegang.auditkop")
                .query((rij, _) -> new Zegel(rij.getLong("volgnummer"), rij.getString("hash")))
                .single();
    }

    /** The hash of a row; of row 0 the one that stands before the first. */
    Optional<String> hash(long volgnummer) {
        return volgnummer == 0
                ? Optional.of(Auditketen.BEGIN)
                : find(volgnummer).map(Auditregel::hash);
    }

    private static Auditregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Auditregel(
                rij.getLong("volgnummer"),
                rij.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                rij.getString("soort"),
                rij.getString("handeling"),
                dader(rij),
                new Auditregel.Onderwerp(
                        rij.getString("onderwerp_soort"),
                        rij.getString("onderwerp"),
                        rij.getObject("organisatie_onderwerp", UUID.class),
                        rij.getString("gemeente")),
                new Auditregel.Wijziging(rij.getString("was"), rij.getString("wordt")),
                rij.getString("correlatie"),
                rij.getString("hash"));
    }

    private static Auditregel.Dader dader(ResultSet rij) throws SQLException {
        return new Auditregel.Dader(
                rij.getString("wie"),
                rij.getObject("account", UUID.class),
                rij.getString("naam"),
                rij.getObject("organisatie", UUID.class),
                rij.getString("organisatie_naam"),
                rij.getString("rol"));
    }
}
