package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.EerdereBeoordeling;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps what was thought of gemeenten and who agreed to it; nothing is ever changed. */
@Repository
class JdbcOordeelStore {
    private static final String NIEUW = """
            insert into toezicht.oordeel
                   (provincie, peildatum, gemeente, volgnr, oordeel, aangehouden_tot, beweging, gemist, verwijtbaarheid,
                    motivering, voorstel, volgt_voorstel, op_peildatum, na_naijl, naijl, fase3, niet_verwerkt, bekend_op, auteur,
                    account, geregistreerd_op)
            values (:provincie, :peildatum, :gemeente, :volgnr, :oordeel, :tot, :beweging, :gemist, :verwijtbaarheid,
                    :motivering, :voorstel, :volgt, :toen, :later, :naijl, :fase3, :nietVerwerkt, :bekend, :auteur, :account, :op)
            """;

    private static final String OVERGENOMEN = """
            insert into toezicht.overgenomen
                   (gemeente, peildatum, gemist, verwijtbaarheid, bron, auteur, account, geregistreerd_op)
            values (:gemeente, :peildatum, :gemist, :verwijtbaarheid, :bron, :auteur, :account, :op)
            """;

    private static final String AKKOORD = """
            insert into toezicht.akkoord (provincie, peildatum, gemeente, volgnr, auteur, account, geregistreerd_op)
            values (:provincie, :peildatum, :gemeente, :volgnr, :auteur, :account, :op)
            """;

    /** The last judgement of every round with who agreed to it. */
    private static final String LAATSTE = """
            select distinct on (o.gemeente, o.peildatum) o.*, a.auteur as akkoord_auteur, a.account as akkoord_account,
                   a.geregistreerd_op as akkoord_op
              from toezicht.oordeel o
              left join toezicht.akkoord a using (provincie, peildatum, gemeente, volgnr)
            """;

    /** The judgements that were established last, before a peildatum. */
    private static final String VASTGESTELD = """
            select distinct on (o.gemeente, o.peildatum) o.*, a.auteur as akkoord_auteur, a.account as akkoord_account,
                   a.geregistreerd_op as akkoord_op
              from toezicht.vaststelling v
              join toezicht.oordeel o on o.provincie = v.provincie and o.peildatum = v.peildatum
                                     and o.gemeente = v.gemeente and o.volgnr = v.oordeel
              left join toezicht.akkoord a on a.provincie = o.provincie and a.peildatum = o.peildatum
                                          and a.gemeente = o.gemeente and a.volgnr = o.volgnr
             where o.peildatum < :peildatum
             order by o.gemeente, o.peildatum, v.stap desc
            """;

    private final JdbcClient jdbc;

    JdbcOordeelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last of every gemeente in a round, as far as whoever acts may see it. */
    Map<Gebiedscode, Gemeenteoordeel> laatste(Rondecode code) {
        var oordelen = new HashMap<Gebiedscode, Gemeenteoordeel>();
        jdbc.sql(LAATSTE + """
                         where o.provincie = :provincie and o.peildatum = :peildatum
                         order by o.gemeente, o.peildatum, o.volgnr desc
                        """)
                .param("provincie", code.provincie().waarde())
                .param("peildatum", code.peildatum())
                .query(rij -> {
                    oordelen.put(new Gebiedscode(rij.getString("gemeente")), oordeel(rij));
                });
        return oordelen;
    }

    /** A judgement as it was established in a round. */
    record Vastgesteld(Rondecode ronde, Gebiedscode gemeente, Gemeenteoordeel oordeel) {
        /** As it counts for later half-years. */
        private EerdereBeoordeling eerdere() {
            return new EerdereBeoordeling(
                    ronde.peildatum(),
                    oordeel.gemist(),
                    oordeel.gemist() ? oordeel.verwijtbaarheid() : Optional.empty());
        }
    }

    /** What was established last about every gemeente on days before this one, as far as whoever acts may see it. */
    List<Vastgesteld> vastgesteld(LocalDate voor) {
        return jdbc.sql(VASTGESTELD)
                .param("peildatum", voor)
                .query((rij, _) -> new Vastgesteld(
                        new Rondecode(
                                new Gebiedscode(rij.getString("provincie")),
                                rij.getObject("peildatum", LocalDate.class)),
                        new Gebiedscode(rij.getString("gemeente")),
                        oordeel(rij)))
                .list();
    }

    /**
     * What was decided about half-years before a peildatum, by gemeente and newest first: in established rounds, or taken over
     * from the files of the provincie. What was judged on a day in between is no half-year of its own.
     */
    Map<Gebiedscode, List<EerdereBeoordeling>> eerdere(LocalDate peildatum) {
        var perGemeente = new HashMap<Gebiedscode, TreeMap<LocalDate, EerdereBeoordeling>>();
        jdbc.sql("select * from toezicht.overgenomen where peildatum < :peildatum")
                .param("peildatum", peildatum)
                .query(rij -> {
                    zet(perGemeente, new Gebiedscode(rij.getString("gemeente")), overgenomen(rij));
                });
        vastgesteld(peildatum).stream()
                .filter(een -> !een.ronde.isTussentijds())
                .forEach(een -> zet(perGemeente, een.gemeente, een.eerdere()));
        var eerdere = new HashMap<Gebiedscode, List<EerdereBeoordeling>>();
        perGemeente.forEach((gemeente, dagen) ->
                eerdere.put(gemeente, List.copyOf(dagen.descendingMap().values())));
        return eerdere;
    }

    private static void zet(
            Map<Gebiedscode, TreeMap<LocalDate, EerdereBeoordeling>> perGemeente,
            Gebiedscode gemeente,
            EerdereBeoordeling een) {
        perGemeente.computeIfAbsent(gemeente, _ -> new TreeMap<>()).put(een.peildatum(), een);
    }

    private static EerdereBeoordeling overgenomen(ResultSet rij) throws SQLException {
        return new EerdereBeoordeling(
                rij.getObject("peildatum", LocalDate.class), rij.getBoolean("gemist"), verwijtbaarheid(rij));
    }

    private static Gemeenteoordeel oordeel(ResultSet rij) throws SQLException {
        var code = rij.getString("oordeel");
        return new Gemeenteoordeel(
                rij.getInt("volgnr"),
                code == null
                        ? new Uitkomst.Aangehouden(rij.getObject("aangehouden_tot", LocalDate.class))
                        : new Uitkomst.Geoordeeld(code),
                Beleidsregelschrift.waarde(Beweging.class, rij.getString("beweging")),
                rij.getBoolean("gemist"),
                verwijtbaarheid(rij),
                rij.getString("motivering"),
                rij.getString("voorstel"),
                rij.getBoolean("volgt_voorstel"),
                cijfers(rij),
                rij.getObject("bekend_op", OffsetDateTime.class).toInstant(),
                JdbcSchrijver.lees(rij),
                akkoord(rij));
    }

    private static Cijfers cijfers(ResultSet rij) throws SQLException {
        var fase3 = rij.getObject("fase3", Long.class);
        return new Cijfers(
                rij.getObject("peildatum", LocalDate.class),
                rij.getLong("op_peildatum"),
                rij.getLong("na_naijl"),
                rij.getLong("naijl"),
                fase3 == null ? OptionalLong.empty() : OptionalLong.of(fase3),
                rij.getLong("niet_verwerkt"));
    }

    private static Optional<Verwijtbaarheid> verwijtbaarheid(ResultSet rij) throws SQLException {
        return Optional.ofNullable(rij.getString("verwijtbaarheid"))
                .map(een -> Beleidsregelschrift.waarde(Verwijtbaarheid.class, een));
    }

    private static Optional<Schrijver> akkoord(ResultSet rij) throws SQLException {
        var op = rij.getObject("akkoord_op", OffsetDateTime.class);
        return op == null
                ? Optional.empty()
                : Optional.of(new Schrijver(
                        rij.getString("akkoord_auteur"), rij.getObject("akkoord_account", UUID.class), op.toInstant()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else was first */
    void voegToe(Rondecode code, Gebiedscode gemeente, Gemeenteoordeel oordeel) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", code.provincie().waarde())
                .param("peildatum", code.peildatum())
                .param("gemeente", gemeente.waarde())
                .param("volgnr", oordeel.volgnr());
        var volledig = metCijfers(metUitkomst(nieuw, oordeel), oordeel);
        JdbcSchrijver.zet(oordeel.door(), volledig).update();
    }

    private static StatementSpec metUitkomst(StatementSpec nieuw, Gemeenteoordeel oordeel) {
        var uitkomst = oordeel.uitkomst();
        var verwijtbaarheid = oordeel.verwijtbaarheid().map(Beleidsregelschrift::code);
        return nieuw.param("oordeel", uitkomst instanceof Uitkomst.Geoordeeld(var welk) ? welk : null)
                .param("tot", uitkomst instanceof Uitkomst.Aangehouden(var tot) ? tot : null)
                .param("beweging", Beleidsregelschrift.code(oordeel.beweging()))
                .param("gemist", oordeel.gemist())
                .param("verwijtbaarheid", verwijtbaarheid.orElse(null))
                .param("motivering", oordeel.motivering())
                .param("voorstel", oordeel.voorstel())
                .param("volgt", oordeel.volgtVoorstel());
    }

    private static StatementSpec metCijfers(StatementSpec nieuw, Gemeenteoordeel oordeel) {
        var cijfers = oordeel.cijfers();
        return nieuw.param("toen", cijfers.opPeildatum())
                .param("later", cijfers.naNaijl())
                .param("naijl", cijfers.naijl())
                .param("fase3", waarde(cijfers.fase3()))
                .param("nietVerwerkt", cijfers.nietVerwerkt())
                .param("bekend", oordeel.bekendOp().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Long waarde(OptionalLong getal) {
        return getal.isEmpty() ? null : getal.getAsLong();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody agreed already */
    void akkoord(Rondecode code, Gebiedscode gemeente, int volgnr, Schrijver door) {
        var nieuw = jdbc.sql(AKKOORD)
                .param("provincie", code.provincie().waarde())
                .param("peildatum", code.peildatum())
                .param("gemeente", gemeente.waarde())
                .param("volgnr", volgnr);
        JdbcSchrijver.zet(door, nieuw).update();
    }

    /** Adds what was decided elsewhere before. */
    void neemOver(Gebiedscode gemeente, EerdereBeoordeling eerdere, String bron, Schrijver door) {
        var verwijtbaarheid = eerdere.verwijtbaarheid().map(Beleidsregelschrift::code);
        var nieuw = jdbc.sql(OVERGENOMEN)
                .param("gemeente", gemeente.waarde())
                .param("peildatum", eerdere.peildatum())
                .param("gemist", eerdere.gemist())
                .param("verwijtbaarheid", verwijtbaarheid.orElse(null))
                .param("bron", bron);
        JdbcSchrijver.zet(door, nieuw).update();
    }
}
