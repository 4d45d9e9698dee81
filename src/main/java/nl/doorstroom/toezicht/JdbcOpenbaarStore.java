package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.Openbaarmaking.Oordeelregel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what provincies made public, apart from what it was made of. */
@Repository
class JdbcOpenbaarStore {
    private static final String KEUZE = """
            insert into toezicht.openbaarheid (provincie, versie, oordelen, mededelingen, grond, auteur, account,
                                               geregistreerd_op)
            select :provincie, coalesce(max(versie), 0) + 1, :oordelen, :mededelingen, :grond, :auteur, :account, :op
              from toezicht.openbaarheid where provincie = :provincie
            """;

    private static final String NIEUW = """
            insert into toezicht.openbaarmaking (provincie, peildatum, stuk, auteur, account, geregistreerd_op)
            values (:provincie, :peildatum, :stuk, :auteur, :account, :op) returning nummer
            """;

    private static final String ALLE = """
            select o.*, v.kenmerk, v.pdf_sha256 from toezicht.openbaarmaking o
              left join toezicht.stukvaststelling v on v.stuk = o.stuk
             where not exists (select from toezicht.openbaarheid_einde e where e.openbaarmaking = o.nummer)
             order by o.peildatum desc, o.nummer desc
            """;

    private final JdbcClient jdbc;

    JdbcOpenbaarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Openbaarheid keuze(Gebiedscode provincie) {
        return jdbc.sql("""
                        select oordelen, mededelingen, grond from toezicht.openbaarheid where provincie = :provincie
                         order by versie desc limit 1
                        """)
                .param("provincie", provincie.waarde())
                .query((rij, _) -> new Openbaarheid(
                        rij.getBoolean("oordelen"), rij.getBoolean("mededelingen"), rij.getString("grond")))
                .optional()
                .orElse(Openbaarheid.GESLOTEN);
    }

    void kies(Gebiedscode provincie, Openbaarheid keuze, Schrijver door) {
        var nieuw = jdbc.sql(KEUZE)
                .param("provincie", provincie.waarde())
                .param("oordelen", keuze.oordelen())
                .param("mededelingen", keuze.mededelingen())
                .param("grond", keuze.grond());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    /** All that is public, latest peildatum first. */
    List<Openbaarmaking> alle() {
        return jdbc.sql(ALLE).query((rij, _) -> openbaarmaking(rij)).list();
    }

    private Openbaarmaking openbaarmaking(ResultSet rij) throws SQLException {
        long nummer = rij.getLong("nummer");
        var stuk = rij.getObject("stuk", Long.class);
        return new Openbaarmaking(
                nummer,
                new Rondecode(new Gebiedscode(rij.getString("provincie")), rij.getObject("peildatum", LocalDate.class)),
                oordelen(nummer),
                stuk == null
                        ? Optional.empty()
                        : Optional.of(new Openbaarmaking.Bijlage(
                                stuk, rij.getString("kenmerk"), rij.getString("pdf_sha256"))),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant());
    }

    private List<Oordeelregel> oordelen(long nummer) {
        return jdbc.sql("""
                        select naam, oordeel, kleur from toezicht.openbaar_oordeel where openbaarmaking = :nummer
                         order by naam
                        """)
                .param("nummer", nummer)
                .query((rij, _) ->
                        new Oordeelregel(rij.getString("naam"), rij.getString("oordeel"), rij.getString("kleur")))
                .list();
    }

    /** @param stuk the mededeling; null for the judgements of the round */
    long maakOpenbaar(Rondecode ronde, @Nullable Long stuk, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", ronde.provincie().waarde())
                .param("peildatum", ronde.peildatum())
                .param("stuk", stuk);
        return JdbcSchrijver.zet(door, nieuw).query((rij, _) -> rij.getLong(1)).single();
    }

    void voegToe(long nummer, Gebiedscode gemeente, Oordeelregel regel) {
        jdbc.sql("""
                        insert into toezicht.openbaar_oordeel (openbaarmaking, gemeente, naam, oordeel, kleur)
                        values (:nummer, :gemeente, :naam, :oordeel, :kleur)
                        """)
                .param("nummer", nummer)
                .param("gemeente", gemeente.waarde())
                .param("naam", regel.gemeente())
                .param("oordeel", regel.oordeel())
                .param("kleur", regel.kleur())
                .update();
    }

    void beeindig(long nummer, String reden, Schrijver door) {
        var nieuw = jdbc.sql("""
                        insert into toezicht.openbaarheid_einde (openbaarmaking, reden, auteur, account, geregistreerd_op)
                        values (:nummer, :reden, :auteur, :account, :op)
                        """).param("nummer", nummer).param("reden", reden);
        JdbcSchrijver.zet(door, nieuw).update();
    }
}
