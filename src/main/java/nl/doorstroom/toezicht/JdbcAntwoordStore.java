package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.informatie.Antwoordversie;
import nl.doorstroom.toezicht.informatie.Bijlage;
import nl.doorstroom.toezicht.informatie.Bijlagekeuring;
import nl.doorstroom.toezicht.informatie.Bijlagesoort;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps answers with their files, which never change, and files that wait to be sent, which are erased once they are. */
@Repository
class JdbcAntwoordStore {
    private static final String VERSIES = """
            select a.*, g.verzoek is not null as gelezen
              from toezicht.informatieantwoord a left join toezicht.informatiegelezen g using (verzoek, volgnr)
             where a.verzoek = any(:nummers) order by a.volgnr
            """;

    private static final String BIJLAGEN = """
            select verzoek, volgnr, plaats as nummer, naam, soort, octet_length(inhoud) as bytes, sha256
              from toezicht.informatiebijlage where verzoek = any(:nummers) order by plaats
            """;

    private static final String ANTWOORD = """
            insert into toezicht.informatieantwoord (verzoek, gemeente, volgnr, tekst, auteur, account, geregistreerd_op)
            values (:verzoek, :gemeente, :volgnr, :tekst, :auteur, :account, :op)
            """;

    private static final String VERZEND = """
            insert into toezicht.informatiebijlage
                   (verzoek, gemeente, volgnr, plaats, naam, soort, inhoud, sha256, auteur, account, geregistreerd_op)
            select verzoek, gemeente, :volgnr, row_number() over (order by nummer), naam, soort, inhoud, sha256, :auteur,
                   :account, :op
              from toezicht.bijlageconcept where verzoek = :verzoek and account is not distinct from :account
            """;

    private static final String CONCEPT = """
            insert into toezicht.bijlageconcept
                   (verzoek, gemeente, naam, soort, inhoud, sha256, auteur, account, geregistreerd_op)
            values (:verzoek, :gemeente, :naam, :soort, :inhoud, :sha256, :auteur, :account, :op)
            """;

    private static final String CONCEPTEN = """
            select nummer, naam, soort, octet_length(inhoud) as bytes, sha256
              from toezicht.bijlageconcept where verzoek = :verzoek and account is not distinct from :account order by nummer
            """;

    private final JdbcClient jdbc;

    JdbcAntwoordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Plek(long verzoek, int volgnr) {}

    /** The answers to requests, each with the files that whoever acts may see. */
    Map<Long, List<Antwoordversie>> versies(Long[] nummers) {
        var bijlagen = bijlagen(nummers);
        var versies = new HashMap<Long, List<Antwoordversie>>();
        jdbc.sql(VERSIES).param("nummers", nummers).query(rij -> {
            var plek = new Plek(rij.getLong("verzoek"), rij.getInt("volgnr"));
            versies.computeIfAbsent(plek.verzoek, _ -> new ArrayList<>())
                    .add(new Antwoordversie(
                            plek.volgnr,
                            rij.getString("tekst"),
                            bijlagen.getOrDefault(plek, List.of()),
                            rij.getBoolean("gelezen"),
                            JdbcHandtekening.ondertekening(rij)));
        });
        return versies;
    }

    private Map<Plek, List<Bijlage>> bijlagen(Long[] nummers) {
        var bijlagen = new HashMap<Plek, List<Bijlage>>();
        jdbc.sql(BIJLAGEN).param("nummers", nummers).query(rij -> {
            bijlagen.computeIfAbsent(new Plek(rij.getLong("verzoek"), rij.getInt("volgnr")), _ -> new ArrayList<>())
                    .add(bijlage(rij));
        });
        return bijlagen;
    }

    private static Bijlage bijlage(ResultSet rij) throws SQLException {
        return new Bijlage(
                rij.getLong("nummer"),
                rij.getString("naam"),
                Beleidsregelschrift.waarde(Bijlagesoort.class, rij.getString("soort")),
                rij.getLong("bytes"),
                rij.getString("sha256"));
    }

    /** What is in a file of an answer; empty when it is not there for whoever acts. */
    Optional<byte[]> inhoud(long verzoek, int volgnr, long plaats) {
        return jdbc.sql("""
                        select inhoud from toezicht.informatiebijlage
                         where verzoek = :verzoek and volgnr = :volgnr and plaats = :plaats
                        """)
                .param("verzoek", verzoek)
                .param("volgnr", volgnr)
                .param("plaats", plaats)
                .query((rij, _) -> rij.getBytes("inhoud"))
                .optional();
    }

    /** Adds an answer with the files that the same person chose for it. */
    void antwoord(Informatieverzoek verzoek, String tekst, Schrijver door) {
        int volgnr = verzoek.antwoorden().size() + 1;
        var nieuw = over(verzoek, ANTWOORD).param("volgnr", volgnr).param("tekst", tekst);
        JdbcSchrijver.zet(door, nieuw).update();
        var mee = jdbc.sql(VERZEND).param("verzoek", verzoek.nummer()).param("volgnr", volgnr);
        JdbcSchrijver.zet(door, mee).update();
        jdbc.sql(
                        "delete from toezicht.bijlageconcept where verzoek = :verzoek and account is not distinct from :account")
                .param("verzoek", verzoek.nummer())
                .param("account", door.account())
                .update();
    }

    /** Keeps that a supervisor read an answer; does nothing when one did. */
    void gelezen(Informatieverzoek verzoek, int volgnr, Schrijver door) {
        var nieuw = over(verzoek, """
                        insert into toezicht.informatiegelezen
                               (verzoek, gemeente, volgnr, auteur, account, geregistreerd_op)
                        values (:verzoek, :gemeente, :volgnr, :auteur, :account, :op) on conflict do nothing
                        """).param("volgnr", volgnr);
        JdbcSchrijver.zet(door, nieuw).update();
    }

    /** The files that somebody chose for an answer and did not send yet. */
    List<Bijlage> concepten(long verzoek, Schrijver van) {
        return jdbc.sql(CONCEPTEN)
                .param("verzoek", verzoek)
                .param("account", van.account())
                .query((rij, _) -> bijlage(rij))
                .list();
    }

    /** Keeps a file until it is sent. */
    void zetKlaar(Informatieverzoek verzoek, Bijlagekeuring.Uitkomst.Goed wat, byte[] inhoud, Schrijver door) {
        var nieuw = over(verzoek, CONCEPT)
                .param("naam", wat.naam())
                .param("soort", wat.soort().code())
                .param("inhoud", inhoud)
                .param("sha256", Sha256.hex(inhoud));
        JdbcSchrijver.zet(door, nieuw).update();
    }

    /** Erases a file that was not sent; row level security leaves those of others alone. */
    void laatWeg(long verzoek, long concept) {
        jdbc.sql("delete from toezicht.bijlageconcept where verzoek = :verzoek and nummer = :concept")
                .param("verzoek", verzoek)
                .param("concept", concept)
                .update();
    }

    /** Erases files that were chosen before a moment and never sent, and tells how many. */
    int ruimOp(Instant voor) {
        return jdbc.sql("delete from toezicht.bijlageconcept where geregistreerd_op < :voor")
                .param("voor", voor.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec over(Informatieverzoek verzoek, String sql) {
        return jdbc.sql(sql)
                .param("verzoek", verzoek.nummer())
                .param("gemeente", verzoek.gemeente().waarde());
    }
}
