package nl.doorstroom.toegang.oidc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Log-ins that were begun; each is read once, for reading erases it. */
@Repository
class JdbcAanmeldverzoekStore {
    private static final String RUIM_OP = "delete from toegang.aanmeldverzoek where geldig_tot < :nu";
    private static final String BEWAAR = """
            insert into toegang.aanmeldverzoek (sleutelhash, aanbieder, state, nonce, verificatie, terugadres, geldig_tot)
            values (:hash, :aanbieder, :state, :nonce, :verificatie, :terugadres, :geldigTot)
            """;
    private static final String NEEM = """
            delete from toegang.aanmeldverzoek
             where sleutelhash = :hash and geldig_tot >= :nu
            returning aanbieder, state, nonce, verificatie, terugadres
            """;

    private final JdbcClient jdbc;

    JdbcAanmeldverzoekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int ruimOp(Instant nu) {
        return jdbc.sql(RUIM_OP).param("nu", tijd(nu)).update();
    }

    void bewaar(String hash, Aanmeldverzoek verzoek, Instant geldigTot) {
        jdbc.sql(BEWAAR)
                .param("hash", hash)
                .param("aanbieder", verzoek.aanbieder())
                .param("state", verzoek.state())
                .param("nonce", verzoek.nonce())
                .param("verificatie", verzoek.verificatie())
                .param("terugadres", verzoek.terugadres())
                .param("geldigTot", tijd(geldigTot))
                .update();
    }

    /** Of two who ask at once, one gets it. */
    Optional<Aanmeldverzoek> neem(String hash, Instant nu) {
        return jdbc.sql(NEEM)
                .param("hash", hash)
                .param("nu", tijd(nu))
                .query((rij, _) -> new Aanmeldverzoek(
                        rij.getString("aanbieder"),
                        rij.getString("state"),
                        rij.getString("nonce"),
                        rij.getString("verificatie"),
                        rij.getString("terugadres")))
                .optional();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
