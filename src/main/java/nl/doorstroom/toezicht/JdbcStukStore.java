package nl.doorstroom.toezicht;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import nl.doorstroom.toezicht.stuk.Stuktabel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps papers: their texts, and those that were established as they were sent. Nothing is ever changed. */
@Repository
class JdbcStukStore {
    private static final String NIEUW = """
            insert into toezicht.stuk (provincie, peildatum, soort, gemeente, gemeenten, auteur, account, geregistreerd_op)
            values (:provincie, :peildatum, :soort, :gemeente, :gemeenten, :auteur, :account, :op) returning nummer
            """;

    private static final String TEKST = """
            insert into toezicht.stuktekst (stuk, versie, onderwerp, tekst, tabellen, auteur, account, geregistreerd_op)
            values (:stuk, :versie, :onderwerp, :tekst, :tabellen::jsonb, :auteur, :account, :op)
            """;

    private static final String VASTSTELLING = """
            insert into toezicht.stukvaststelling (stuk, versie, provincie, gemeenten, jaar, volgnr, kenmerk, dagtekening, pdf,
                                                   pdf_sha256, odt, odt_sha256, auteur, account, geregistreerd_op)
            values (:stuk, :versie, :provincie, :gemeenten, :jaar, :volgnr, :kenmerk, :dagtekening, :pdf, :pdfHash, :odt,
                    :odtHash, :auteur, :account, :op)
            """;

    private static final TypeReference<List<Stuktabel>> TABELLEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStukStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of a provincie that whoever acts may see, latest first. */
    List<Stuk> alle(Gebiedscode provincie) {
        return stukken(jdbc.sql("select * from toezicht.stuk where provincie = :provincie order by nummer desc")
                .param("provincie", provincie.waarde()));
    }

    /** The letters to a gemeente that whoever acts may see, latest first. */
    List<Stuk> aan(Gebiedscode gemeente) {
        return stukken(jdbc.sql("select * from toezicht.stuk where gemeente = :gemeente order by nummer desc")
                .param("gemeente", gemeente.waarde()));
    }

    private List<Stuk> stukken(StatementSpec vraag) {
        return vraag.query((rij, _) -> kop(rij)).list().stream().map(this::stuk).toList();
    }

    Optional<Stuk> find(long nummer) {
        return over(nummer, "select * from toezicht.stuk where nummer = :stuk")
                .query((rij, _) -> kop(rij))
                .optional()
                .map(this::stuk);
    }

    private Stuk stuk(Stukkop kop) {
        return new Stuk(kop, versies(kop.nummer()), vaststelling(kop.nummer()), intrekking(kop.nummer()));
    }

    private static Stukkop kop(ResultSet rij) throws SQLException {
        return new Stukkop(
                rij.getLong("nummer"),
                new Rondecode(new Gebiedscode(rij.getString("provincie")), rij.getObject("peildatum", LocalDate.class)),
                Beleidsregelschrift.waarde(Stuksoort.class, rij.getString("soort")),
                Optional.ofNullable(rij.getString("gemeente")).map(Gebiedscode::new),
                codes(rij.getArray("gemeenten")));
    }

    private static List<Gebiedscode> codes(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Gebiedscode::new).toList();
    }

    private List<Stuk.Versie> versies(long nummer) {
        return over(nummer, """
                        select versie, onderwerp, tekst, tabellen::text as tabellen, auteur, account, geregistreerd_op
                          from toezicht.stuktekst where stuk = :stuk order by versie
                        """).query((rij, _) -> versie(rij)).list();
    }

    private Stuk.Versie versie(ResultSet rij) throws SQLException {
        return new Stuk.Versie(
                rij.getInt("versie"),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                json.readValue(rij.getString("tabellen"), TABELLEN),
                JdbcSchrijver.lees(rij));
    }

    private Optional<Stuk.Vaststelling> vaststelling(long nummer) {
        return over(nummer, """
                        select versie, kenmerk, dagtekening, pdf_sha256, odt_sha256, auteur, account, geregistreerd_op
                          from toezicht.stukvaststelling where stuk = :stuk
                        """).query((rij, _) -> vaststelling(rij)).optional();
    }

    private static Stuk.Vaststelling vaststelling(ResultSet rij) throws SQLException {
        return new Stuk.Vaststelling(
                rij.getInt("versie"),
                rij.getString("kenmerk"),
                rij.getObject("dagtekening", LocalDate.class),
                rij.getString("pdf_sha256"),
                rij.getString("odt_sha256"),
                JdbcSchrijver.lees(rij));
    }

    private Optional<Stuk.Intrekking> intrekking(long nummer) {
        return over(nummer, "select * from toezicht.stukintrekking where stuk = :stuk")
                .query((rij, _) -> new Stuk.Intrekking(rij.getString("reden"), JdbcSchrijver.lees(rij)))
                .optional();
    }

    /** Adds a paper without a text. */
    long voegToe(Stukvraag vraag, List<Gebiedscode> gemeenten, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", vraag.ronde().provincie().waarde())
                .param("peildatum", vraag.ronde().peildatum())
                .param("soort", Beleidsregelschrift.code(vraag.soort()))
                .param("gemeente", vraag.gemeente().map(Gebiedscode::waarde).orElse(null))
                .param("gemeenten", namen(gemeenten));
        return JdbcSchrijver.zet(door, nieuw).query((rij, _) -> rij.getLong(1)).single();
    }

    private static String[] namen(List<Gebiedscode> gemeenten) {
        return gemeenten.stream().map(Gebiedscode::waarde).toArray(String[]::new);
    }

    /** Adds a text. */
    void schrijf(long nummer, Stuk.Versie versie) {
        var nieuw = over(nummer, TEKST)
                .param("versie", versie.volgnr())
                .param("onderwerp", versie.onderwerp())
                .param("tekst", versie.tekst())
                .param("tabellen", json.writeValueAsString(versie.tabellen()));
        JdbcSchrijver.zet(versie.door(), nieuw).update();
    }

    void trekIn(long nummer, Stuk.Intrekking intrekking) {
        var nieuw = over(nummer, """
                        insert into toezicht.stukintrekking (stuk, reden, auteur, account, geregistreerd_op)
                        values (:stuk, :reden, :auteur, :account, :op)
                        """).param("reden", intrekking.reden());
        JdbcSchrijver.zet(intrekking.door(), nieuw).update();
    }

    /** Waits until nobody else writes papers of a provincie; it is ours until the transaction ends. */
    void wachtOpBeurt(Gebiedscode provincie) {
        TransactionTurn.await(jdbc, "toezicht.stuk " + provincie);
    }

    /** The place of the next established paper of a provincie in a year, from 1. */
    int volgendNummer(Gebiedscode provincie, int jaar) {
        return jdbc.sql("""
                        select coalesce(max(volgnr), 0) + 1 from toezicht.stukvaststelling
                         where provincie = :provincie and jaar = :jaar
                        """)
                .param("provincie", provincie.waarde())
                .param("jaar", jaar)
                .query(Integer.class)
                .single();
    }

    /** Keeps a paper as it is sent. */
    void stelVast(Stukkop kop, int volgnr, Stuk.Vaststelling vaststelling, byte[] pdf, byte[] odt) {
        var nieuw = over(kop.nummer(), VASTSTELLING)
                .param("versie", vaststelling.versie())
                .param("provincie", kop.ronde().provincie().waarde())
                .param("gemeenten", namen(kop.gemeenten()))
                .param("jaar", vaststelling.dagtekening().getYear())
                .param("volgnr", volgnr)
                .param("kenmerk", vaststelling.kenmerk())
                .param("dagtekening", vaststelling.dagtekening())
                .param("pdf", pdf)
                .param("pdfHash", vaststelling.pdf())
                .param("odt", odt)
                .param("odtHash", vaststelling.odt());
        JdbcSchrijver.zet(vaststelling.door(), nieuw).update();
    }

    /** A paper as it is kept; empty when it was not established, or whoever acts may not see it. */
    Optional<byte[]> bestand(long nummer, Stukbestand.Formaat formaat) {
        var sql = formaat == Stukbestand.Formaat.PDF
                ? "select pdf from toezicht.stukvaststelling where stuk = :stuk"
                : "select odt from toezicht.stukvaststelling where stuk = :stuk";
        return over(nummer, sql).query((rij, _) -> rij.getBytes(1)).optional();
    }

    private StatementSpec over(long nummer, String sql) {
        return jdbc.sql(sql).param("stuk", nummer);
    }
}
