package nl.doorstroom.toezicht;

import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.stuk.Briefpapier;
import nl.doorstroom.toezicht.stuk.Sjabloon;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the templates and the paper of provincies; the last one holds, and the others stay. */
@Repository
class JdbcSjabloonStore {
    private static final String SJABLOON = """
            insert into toezicht.sjabloon (provincie, soort, versie, onderwerp, tekst, auteur, account, geregistreerd_op)
            select :provincie, :soort, coalesce(max(versie), 0) + 1, :onderwerp, :tekst, :auteur, :account, :op
              from toezicht.sjabloon where provincie = :provincie and soort = :soort
            """;

    private static final String BRIEFPAPIER = """
            insert into toezicht.briefpapier (provincie, versie, afzender, contact, ondertekening, kenmerk, auteur, account,
                                              geregistreerd_op)
            select :provincie, coalesce(max(versie), 0) + 1, :afzender, :contact, :ondertekening, :kenmerk, :auteur, :account,
                   :op
              from toezicht.briefpapier where provincie = :provincie
            """;

    private final JdbcClient jdbc;

    JdbcSjabloonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sjabloon> sjabloon(Gebiedscode provincie, Stuksoort soort) {
        return jdbc.sql("""
                        select onderwerp, tekst from toezicht.sjabloon where provincie = :provincie and soort = :soort
                         order by versie desc limit 1
                        """)
                .param("provincie", provincie.waarde())
                .param("soort", Beleidsregelschrift.code(soort))
                .query((rij, _) -> new Sjabloon(soort, rij.getString("onderwerp"), rij.getString("tekst")))
                .optional();
    }

    void legVast(Gebiedscode provincie, Sjabloon sjabloon, Schrijver door) {
        var nieuw = jdbc.sql(SJABLOON)
                .param("provincie", provincie.waarde())
                .param("soort", Beleidsregelschrift.code(sjabloon.soort()))
                .param("onderwerp", sjabloon.onderwerp())
                .param("tekst", sjabloon.tekst());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    Optional<Briefpapier> briefpapier(Gebiedscode provincie) {
        return jdbc.sql("""
                        select afzender, contact, ondertekening, kenmerk from toezicht.briefpapier
                         where provincie = :provincie order by versie desc limit 1
                        """)
                .param("provincie", provincie.waarde())
                .query((rij, _) -> new Briefpapier(
                        rij.getString("afzender"),
                        rij.getString("contact"),
                        rij.getString("ondertekening"),
                        rij.getString("kenmerk")))
                .optional();
    }

    void legVast(Gebiedscode provincie, Briefpapier papier, Schrijver door) {
        var nieuw = jdbc.sql(BRIEFPAPIER)
                .param("provincie", provincie.waarde())
                .param("afzender", papier.afzender())
                .param("contact", papier.contact())
                .param("ondertekening", papier.ondertekening())
                .param("kenmerk", papier.kenmerk());
        JdbcSchrijver.zet(door, nieuw).update();
    }
}
