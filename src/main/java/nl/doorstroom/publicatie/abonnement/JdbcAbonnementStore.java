package nl.doorstroom.publicatie.abonnement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to hear of new figures, and what they still have to hear. */
@Repository
class JdbcAbonnementStore {
    /** Asking for one more mail is refused to who is known for this gebied, or had as many as is allowed. */
    private static final String MAG_MAIL = """
            select not exists (select from publicatie.abonnement
                                where adres_hash = :hash and gebied = :gebied and bevestigd_op is not null)
               and (select coalesce(sum(aanvragen), 0) from publicatie.abonnement
                     where adres_hash = :hash and bevestigd_op is null and aangevraagd_op > :sinds) < :hoogstens
            """;

    private static final String VRAAG_AAN = """
            insert into publicatie.abonnement (adres_hash, adres, gebied, bevestighash, aangevraagd_op)
            values (:hash, :adres, :gebied, :code, :nu)
            on conflict (adres_hash, gebied) do update
               set bevestighash = :code, aangevraagd_op = :nu, aanvragen = publicatie.abonnement.aanvragen + 1
            """;
    private static final String BEVESTIG = """
            update publicatie.abonnement
               set bevestigd_op = :nu, bevestighash = null, afmeldhash = :afmeldhash
             where id = :id and bevestigd_op is null
            """;

    private final JdbcClient jdbc;

    JdbcAbonnementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param adres hidden under its hash */
    record Abonnee(UUID id, String hash, String adres, Gebiedscode gebied) {}

    /** Something all subscribers hear of. */
    record Melding(UUID id, String onderwerp, String tekst, String pad) {}

    boolean magMail(String hash, Gebiedscode gebied, Instant sinds, int hoogstens) {
        return jdbc.sql(MAG_MAIL)
                .param("hash", hash)
                .param("gebied", gebied.waarde())
                .param("sinds", tijd(sinds))
                .param("hoogstens", hoogstens)
                .query(Boolean.class)
                .single();
    }

    void vraagAan(String hash, String adres, Gebiedscode gebied, String code, Instant nu) {
        jdbc.sql(VRAAG_AAN)
                .param("hash", hash)
                .param("adres", adres)
                .param("gebied", gebied.waarde())
                .param("code", code)
                .param("nu", tijd(nu))
                .update();
    }

    Optional<UUID> findAanvraag(String code, Instant sinds) {
        return jdbc.sql("select id from publicatie.abonnement where bevestighash = :code and aangevraagd_op > :sinds")
                .param("code", code)
                .param("sinds", tijd(sinds))
                .query(UUID.class)
                .optional();
    }

    /** Whether it wasn't confirmed yet. */
    boolean bevestig(UUID id, String afmeldhash, Instant nu) {
        return jdbc.sql(BEVESTIG)
                        .param("id", id)
                        .param("afmeldhash", afmeldhash)
                        .param("nu", tijd(nu))
                        .update()
                == 1;
    }

    int wis(String afmeldhash) {
        return jdbc.sql("delete from publicatie.abonnement where afmeldhash = :hash")
                .param("hash", afmeldhash)
                .update();
    }

    int ruimOp(Instant voor) {
        return jdbc.sql("delete from publicatie.abonnement where bevestigd_op is null and aangevraagd_op < :voor")
                .param("voor", tijd(voor))
                .update();
    }

    List<Abonnee> abonnees() {
        return jdbc.sql(
                        "select id, adres_hash, adres, gebied from publicatie.abonnement where bevestigd_op is not null")
                .query((rij, _) -> new Abonnee(
                        rij.getObject("id", UUID.class),
                        rij.getString("adres_hash"),
                        rij.getString("adres"),
                        new Gebiedscode(rij.getString("gebied"))))
                .list();
    }

    void meld(String onderwerp, String tekst, String pad, Instant nu) {
        jdbc.sql("""
                        insert into publicatie.melding (onderwerp, tekst, pad, aangemaakt_op)
                        values (:onderwerp, :tekst, :pad, :nu)
                        """)
                .param("onderwerp", onderwerp)
                .param("tekst", tekst)
                .param("pad", pad)
                .param("nu", tijd(nu))
                .update();
    }

    List<Melding> meldingen() {
        return jdbc.sql("select id, onderwerp, tekst, pad from publicatie.melding order by aangemaakt_op, id")
                .query((rij, _) -> new Melding(
                        rij.getObject("id", UUID.class),
                        rij.getString("onderwerp"),
                        rij.getString("tekst"),
                        rij.getString("pad")))
                .list();
    }

    /** Whether it was still there; of two who take it at once, one does. */
    boolean neem(UUID melding) {
        return jdbc.sql("delete from publicatie.melding where id = :id")
                        .param("id", melding)
                        .update()
                == 1;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
