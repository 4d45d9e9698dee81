package nl.doorstroom.toegang.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register; row level security leaves out what whoever asks may not see. */
@Repository
class JdbcDossierStore {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;

    JdbcDossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dossier> zoek(Dossiervraag vraag, long overslaan, int hoogstens) {
        return vraag("select *", vraag, "order by aangemaakt_op desc, nummer desc offset :overslaan limit :hoogstens")
                .param("overslaan", overslaan)
                .param("hoogstens", hoogstens)
                .query(JdbcDossierStore::dossier)
                .list();
    }

    int tel(Dossiervraag vraag) {
        return vraag("select count(*)", vraag, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec vraag(String wat, Dossiervraag vraag, String hoe) {
        return jdbc.sql(wat + """
                         from toegang.dossier
                         where strpos(nummer, upper(:nummer)) > 0 and (:soort = '' or soort = :soort)
                           and (:gemeente = '' or gemeente = :gemeente)
                        """ + hoe)
                .param("nummer", vraag.nummer())
                .param("soort", vraag.soort().map(Enum::name).orElse(""))
                .param("gemeente", vraag.gemeente().map(Gebiedscode::waarde).orElse(""));
    }

    Optional<Dossier> find(String nummer) {
        return jdbc.sql("select * from toegang.dossier where nummer = :nummer")
                .param("nummer", nummer)
                .query(JdbcDossierStore::dossier)
                .optional();
    }

    Dossier voegToe(Dossiersoort soort, Gebiedscode gemeente, boolean synthetisch, Instant nu) {
        return jdbc.sql("""
                        with volgende as (select nextval('toegang.dossiernummer')::text as nummer)
                        insert into toegang.dossier (nummer, soort, gemeente, synthetisch, aangemaakt_op)
                        select 'D-' || :jaar || '-' || lpad(nummer, greatest(6, length(nummer)), '0'), :soort, :gemeente,
                               :synthetisch, :nu
                          from volgende
                        returning *
                        """)
                .param("jaar", Integer.toString(nu.atZone(NEDERLAND).getYear()))
                .param("soort", soort.name())
                .param("gemeente", gemeente.waarde())
                .param("synthetisch", synthetisch)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query(JdbcDossierStore::dossier)
                .single();
    }

    boolean heeftSynthetische() {
        return jdbc.sql("select exists (select from toegang.dossier where synthetisch)")
                .query(Boolean.class)
                .single();
    }

    private static Dossier dossier(ResultSet rij, int nummer) throws SQLException {
        return new Dossier(
                rij.getObject("id", UUID.class),
                rij.getString("nummer"),
                Dossiersoort.valueOf(rij.getString("soort")),
                new Gebiedscode(rij.getString("gemeente")),
                rij.getBoolean("synthetisch"),
                rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant());
    }
}
