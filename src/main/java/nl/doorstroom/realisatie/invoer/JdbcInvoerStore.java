package nl.doorstroom.realisatie.invoer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps files on their way, as far as whoever acts may see them. */
@Repository
class JdbcInvoerStore {
    private static final String ALLES = """
            select id, auteur, bron, bestand, kop, regels, voortgang, corrigeren, gemeente, soort, aantal, geldig_op, verwijzing,
                   nieuw, gewijzigd, bekend, fouten, uitleg, ontvangen_op,
                   case when status in ('toetsen', 'bezig') and levend_op < clock_timestamp() - interval '1 minute'
                        then 'onderbroken' else status end as status
              from realisatie.invoer
            """;

    private final JdbcClient jdbc;

    JdbcInvoerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is told of a file when it is received. */
    record Ontvangst(UUID id, String bron, String bestand, String vingerafdruk, List<String> kop, int regels) {}

    UUID nieuweId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    void ontvang(Ontvangst nieuw, Gebruiker door, Toewijzing toewijzing, String inhoud) {
        zet(jdbc.sql("""
                        insert into realisatie.invoer (id, account, organisatie, auteur, bron, bestand, vingerafdruk, kop,
                                                       regels, gemeente, soort, aantal, geldig_op, verwijzing, inhoud)
                        values (:id, :account, :organisatie, :auteur, :bron, :bestand, :vingerafdruk, :kop, :regels,
                                :gemeente, :soort, :aantal, :geldigOp, :verwijzing, :inhoud)
                        """), toewijzing)
                .param("id", nieuw.id())
                .param("account", door.account().waarde())
                .param("organisatie", door.bij().id().waarde())
                .param("auteur", door.toString())
                .param("bron", nieuw.bron())
                .param("bestand", nieuw.bestand())
                .param("vingerafdruk", nieuw.vingerafdruk())
                .param("kop", nieuw.kop().toArray(String[]::new))
                .param("regels", nieuw.regels())
                .param("inhoud", inhoud)
                .update();
    }

    private static JdbcClient.StatementSpec zet(JdbcClient.StatementSpec opdracht, Toewijzing toewijzing) {
        return opdracht.param("gemeente", toewijzing.bron(Veld.GEMEENTE))
                .param("soort", toewijzing.bron(Veld.SOORT))
                .param("aantal", toewijzing.bron(Veld.AANTAL))
                .param("geldigOp", toewijzing.bron(Veld.GELDIG_OP))
                .param("verwijzing", toewijzing.bron(Veld.VERWIJZING));
    }

    Optional<Invoer> find(UUID id) {
        return jdbc.sql(ALLES + " where id = :id")
                .param("id", id)
                .query(JdbcInvoerStore::invoer)
                .optional();
    }

    /** Newest first. */
    List<Invoer> laatste(int hoogstens) {
        return jdbc.sql(ALLES + " order by ontvangen_op desc limit :hoogstens")
                .param("hoogstens", hoogstens)
                .query(JdbcInvoerStore::invoer)
                .list();
    }

    /** The hidden file; empty when it is gone. */
    Optional<String> inhoud(UUID id) {
        return jdbc.sql("select inhoud from realisatie.invoer where id = :id and inhoud is not null")
                .param("id", id)
                .query((rij, _) -> rij.getString(1))
                .optional();
    }

    String vingerafdruk(UUID id) {
        return jdbc.sql("select vingerafdruk from realisatie.invoer where id = :id")
                .param("id", id)
                .query((rij, _) -> rij.getString(1))
                .single();
    }

    /** Begins a trial; false when the file isn't there to be tried out. */
    boolean begin(UUID id, Toewijzing toewijzing) {
        return zet(jdbc.sql("""
                        update realisatie.invoer
                           set status = 'toetsen', voortgang = 0, uitleg = '', gewijzigd_op = clock_timestamp(),
                               levend_op = clock_timestamp(), gemeente = :gemeente, soort = :soort, aantal = :aantal,
                               geldig_op = :geldigOp, verwijzing = :verwijzing
                         where id = :id and inhoud is not null
                           and (status in ('ontvangen', 'beproefd', 'mislukt', 'onderbroken')
                                or status in ('toetsen', 'bezig') and levend_op < clock_timestamp() - interval '1 minute')
                        """), toewijzing).param("id", id).update() == 1;
    }

    /** Begins booking; false when there is no trial without faults to book. */
    boolean beginBoeken(UUID id, boolean corrigeren) {
        return jdbc.sql("""
                        update realisatie.invoer
                           set status = 'bezig', voortgang = 0, uitleg = '', corrigeren = :corrigeren,
                               gewijzigd_op = clock_timestamp(), levend_op = clock_timestamp()
                         where id = :id and status = 'beproefd' and fouten = 0 and inhoud is not null
                           and nieuw + (case when :corrigeren then gewijzigd else 0 end) > 0
                        """).param("id", id).param("corrigeren", corrigeren).update() == 1;
    }

    /** Tells how far the work is; false when it was stopped meanwhile. */
    boolean staatOp(UUID id, Invoerstatus status, int regels) {
        return jdbc.sql("""
                        update realisatie.invoer set voortgang = :regels, levend_op = clock_timestamp()
                         where id = :id and status = :status
                        """)
                        .param("id", id)
                        .param("status", status.code())
                        .param("regels", regels)
                        .update()
                == 1;
    }

    /** Tells that work on these files goes on. */
    void leeft(Collection<UUID> ids) {
        jdbc.sql("""
                        update realisatie.invoer set levend_op = clock_timestamp()
                         where id = any (:ids) and status in ('toetsen', 'bezig')
                        """).param("ids", ids.toArray(UUID[]::new)).update();
    }

    boolean beproefd(UUID id, Invoerstatus was, Proef proef, String uitleg) {
        return jdbc.sql("""
                        update realisatie.invoer
                           set status = 'beproefd', voortgang = regels, gewijzigd_op = clock_timestamp(), uitleg = :uitleg,
                               nieuw = :nieuw, gewijzigd = :gewijzigd, bekend = :bekend, fouten = :fouten
                         where id = :id and status = :was
                        """)
                        .param("id", id)
                        .param("was", was.code())
                        .param("uitleg", uitleg)
                        .param("nieuw", proef.nieuw().size())
                        .param("gewijzigd", proef.correcties().size())
                        .param("bekend", proef.bekend())
                        .param("fouten", proef.fouten())
                        .update()
                == 1;
    }

    /** Tells that all is booked, in the transaction of booking; false when it was cancelled before. */
    boolean klaar(UUID id, UUID boekstuk) {
        return jdbc.sql("""
                        update realisatie.invoer
                           set status = 'klaar', boekstuk = :boekstuk, voortgang = regels, inhoud = null,
                               gewijzigd_op = clock_timestamp()
                         where id = :id and status = 'bezig'
                        """).param("id", id).param("boekstuk", boekstuk).update() == 1;
    }

    void mislukt(UUID id, String uitleg) {
        jdbc.sql("""
                        update realisatie.invoer
                           set status = 'mislukt', uitleg = :uitleg, gewijzigd_op = clock_timestamp()
                         where id = :id and status in ('toetsen', 'bezig')
                        """).param("id", id).param("uitleg", uitleg).update();
    }

    /** Waits for a booking that is being committed; false when that was first. */
    boolean annuleer(UUID id) {
        return jdbc.sql("""
                        update realisatie.invoer
                           set status = 'geannuleerd', inhoud = null, gewijzigd_op = clock_timestamp()
                         where id = :id and status not in ('klaar', 'geannuleerd', 'verlopen')
                        """).param("id", id).update() == 1;
    }

    /** Tells of work that wasn't heard of that it is broken off, and forgets files that nobody went on with for a day. */
    int verloop() {
        jdbc.sql("""
                        update realisatie.invoer set status = 'onderbroken', gewijzigd_op = clock_timestamp()
                         where status in ('toetsen', 'bezig') and levend_op < clock_timestamp() - interval '1 minute'
                        """).update();
        return jdbc.sql("""
                        update realisatie.invoer set status = 'verlopen', inhoud = null
                         where status in ('ontvangen', 'beproefd', 'mislukt', 'onderbroken')
                           and gewijzigd_op < clock_timestamp() - interval '1 day'
                        """).update();
    }

    /** Erases that a file was handed in, a month after it was done with; what it booked tells of itself. */
    int wis() {
        return jdbc.sql("""
                        delete from realisatie.invoer
                         where status in ('klaar', 'geannuleerd', 'verlopen')
                           and gewijzigd_op < clock_timestamp() - interval '30 days'
                        """).update();
    }

    void onthoud(UUID organisatie, String bron, Toewijzing toewijzing) {
        zet(jdbc.sql("""
                        insert into realisatie.invoerbron (organisatie, bron, gemeente, soort, aantal, geldig_op, verwijzing)
                        values (:organisatie, :bron, :gemeente, :soort, :aantal, :geldigOp, :verwijzing)
                        on conflict (organisatie, bron) do update
                           set gemeente = excluded.gemeente, soort = excluded.soort, aantal = excluded.aantal,
                               geldig_op = excluded.geldig_op, verwijzing = excluded.verwijzing,
                               gewijzigd_op = clock_timestamp()
                        """), toewijzing)
                .param("organisatie", organisatie)
                .param("bron", bron)
                .update();
    }

    /** How the columns of a source were chosen the last time. */
    Optional<Toewijzing> onthouden(String bron) {
        return jdbc.sql("select * from realisatie.invoerbron where bron = :bron order by gewijzigd_op desc limit 1")
                .param("bron", bron)
                .query((rij, _) -> toewijzing(rij))
                .optional();
    }

    List<String> bronnen() {
        return jdbc.sql("select distinct bron from realisatie.invoerbron order by bron")
                .query((rij, _) -> rij.getString(1))
                .list();
    }

    private static Invoer invoer(ResultSet rij, int nummer) throws SQLException {
        return new Invoer(
                rij.getObject("id", UUID.class),
                rij.getString("auteur"),
                rij.getString("bron"),
                rij.getString("bestand"),
                woorden(rij.getArray("kop")),
                rij.getInt("regels"),
                Invoerstatus.valueOf(rij.getString("status").toUpperCase(Locale.ROOT)),
                rij.getInt("voortgang"),
                toewijzing(rij),
                new Invoer.Uitslag(
                        rij.getInt("nieuw"),
                        rij.getInt("gewijzigd"),
                        rij.getInt("bekend"),
                        rij.getInt("fouten"),
                        rij.getBoolean("corrigeren")),
                rij.getString("uitleg"),
                rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant());
    }

    private static List<String> woorden(Array kolommen) throws SQLException {
        return List.of((String[]) kolommen.getArray());
    }

    private static Toewijzing toewijzing(ResultSet rij) throws SQLException {
        return new Toewijzing(Map.of(
                Veld.GEMEENTE, rij.getString("gemeente"),
                Veld.SOORT, rij.getString("soort"),
                Veld.AANTAL, rij.getString("aantal"),
                Veld.GELDIG_OP, rij.getString("geldig_op"),
                Veld.VERWIJZING, rij.getString("verwijzing")));
    }
}
