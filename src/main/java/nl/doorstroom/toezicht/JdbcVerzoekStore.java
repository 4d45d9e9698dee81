package nl.doorstroom.toezicht;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Intrekking;
import nl.doorstroom.toezicht.informatie.Ondertekening;
import nl.doorstroom.toezicht.informatie.Uitstel;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps requests for information, more time and withdrawals; nothing is ever changed. */
@Repository
class JdbcVerzoekStore {
    private static final String NIEUW = """
            insert into toezicht.informatieverzoek
                   (provincie, gemeente, peildatum, vraag, punten, uiterlijk, auteur, account, geregistreerd_op)
            values (:provincie, :gemeente, :peildatum, :vraag, :punten, :uiterlijk, :auteur, :account, :op)
            returning nummer
            """;

    private static final String UITSTEL = """
            select u.*, b.tot as nieuw, b.motivering, b.auteur as besluit_auteur, b.account as besluit_account,
                   b.geregistreerd_op as besluit_op
              from toezicht.uitstelvraag u left join toezicht.uitstelbesluit b using (verzoek, volgnr)
             where u.verzoek = any(:nummers) order by u.volgnr
            """;

    private static final String UITSTELVRAAG = """
            insert into toezicht.uitstelvraag (verzoek, gemeente, volgnr, tot, reden, auteur, account, geregistreerd_op)
            values (:verzoek, :gemeente, :volgnr, :tot, :reden, :auteur, :account, :op)
            """;

    private static final String UITSTELBESLUIT = """
            insert into toezicht.uitstelbesluit
                   (verzoek, gemeente, volgnr, tot, motivering, auteur, account, geregistreerd_op)
            values (:verzoek, :gemeente, :volgnr, :tot, :motivering, :auteur, :account, :op)
            """;

    private static final String INTREKKING = """
            insert into toezicht.informatieintrekking (verzoek, gemeente, reden, auteur, account, geregistreerd_op)
            values (:verzoek, :gemeente, :reden, :auteur, :account, :op)
            """;

    private final JdbcClient jdbc;
    private final JdbcAntwoordStore antwoorden;

    JdbcVerzoekStore(JdbcClient jdbc, JdbcAntwoordStore antwoorden) {
        this.jdbc = jdbc;
        this.antwoorden = antwoorden;
    }

    /** Every request that whoever acts may see, newest first. */
    List<Informatieverzoek> alle() {
        return lees(jdbc.sql("select * from toezicht.informatieverzoek order by nummer desc"));
    }

    /** Those to a gemeente, newest first. */
    List<Informatieverzoek> van(Gebiedscode gemeente) {
        return lees(jdbc.sql("select * from toezicht.informatieverzoek where gemeente = :gemeente order by nummer desc")
                .param("gemeente", gemeente.waarde()));
    }

    Optional<Informatieverzoek> find(long nummer) {
        return lees(jdbc.sql("select * from toezicht.informatieverzoek where nummer = :nummer")
                        .param("nummer", nummer))
                .stream()
                .findFirst();
    }

    /** Waits until nobody else writes about this; it is ours until the transaction ends. */
    void wachtOpBeurt(String waarover) {
        TransactionTurn.await(jdbc, "toezicht.informatie " + waarover);
    }

    private record Rij(
            long nummer,
            Gebiedscode provincie,
            Gebiedscode gemeente,
            @Nullable LocalDate peildatum,
            Vraagstelling vraag,
            LocalDate uiterlijk,
            Ondertekening hand) {}

    private List<Informatieverzoek> lees(StatementSpec vraag) {
        var rijen = vraag.query((rij, _) -> rij(rij)).list();
        var nummers = rijen.stream().map(Rij::nummer).toArray(Long[]::new);
        var uitstel = uitstel(nummers);
        var intrekkingen = intrekkingen(nummers);
        var versies = antwoorden.versies(nummers);
        return rijen.stream()
                .map(een -> new Informatieverzoek(
                        een.nummer,
                        een.provincie,
                        een.gemeente,
                        Optional.ofNullable(een.peildatum),
                        een.vraag,
                        een.uiterlijk,
                        een.hand,
                        versies.getOrDefault(een.nummer, List.of()),
                        uitstel.getOrDefault(een.nummer, List.of()),
                        Optional.ofNullable(intrekkingen.get(een.nummer))))
                .toList();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(
                rij.getLong("nummer"),
                new Gebiedscode(rij.getString("provincie")),
                new Gebiedscode(rij.getString("gemeente")),
                rij.getObject("peildatum", LocalDate.class),
                new Vraagstelling(rij.getString("vraag"), teksten(rij.getArray("punten"))),
                rij.getObject("uiterlijk", LocalDate.class),
                JdbcHandtekening.ondertekening(rij));
    }

    private static List<String> teksten(Array rij) throws SQLException {
        return List.of((String[]) rij.getArray());
    }

    private Map<Long, List<Uitstel>> uitstel(Long[] nummers) {
        var uitstel = new HashMap<Long, List<Uitstel>>();
        jdbc.sql(UITSTEL).param("nummers", nummers).query(rij -> {
            uitstel.computeIfAbsent(rij.getLong("verzoek"), _ -> new ArrayList<>())
                    .add(new Uitstel(
                            rij.getInt("volgnr"),
                            rij.getObject("tot", LocalDate.class),
                            rij.getString("reden"),
                            JdbcHandtekening.ondertekening(rij),
                            besluit(rij)));
        });
        return uitstel;
    }

    private static Optional<Uitstel.Besluit> besluit(ResultSet rij) throws SQLException {
        return rij.getString("motivering") == null
                ? Optional.empty()
                : Optional.of(new Uitstel.Besluit(
                        Optional.ofNullable(rij.getObject("nieuw", LocalDate.class)),
                        rij.getString("motivering"),
                        JdbcHandtekening.ondertekening(rij, "besluit_auteur", "besluit_op")));
    }

    private Map<Long, Intrekking> intrekkingen(Long[] nummers) {
        var intrekkingen = new HashMap<Long, Intrekking>();
        jdbc.sql("select * from toezicht.informatieintrekking where verzoek = any(:nummers)")
                .param("nummers", nummers)
                .query(rij -> {
                    intrekkingen.put(
                            rij.getLong("verzoek"),
                            new Intrekking(rij.getString("reden"), JdbcHandtekening.ondertekening(rij)));
                });
        return intrekkingen;
    }

    /** Adds a request to one gemeente and tells its number. */
    long vraag(Verzoekvraag vraag, Gebiedscode gemeente, Schrijver door) {
        var nieuw = jdbc.sql(NIEUW)
                .param("provincie", vraag.provincie().waarde())
                .param("gemeente", gemeente.waarde())
                .param("peildatum", vraag.peildatum().orElse(null))
                .param("vraag", vraag.vraag().tekst())
                .param("punten", vraag.vraag().punten().toArray(String[]::new))
                .param("uiterlijk", vraag.uiterlijk().orElseThrow());
        return JdbcSchrijver.zet(door, nieuw).query(Long.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was withdrawn already */
    void trekIn(Informatieverzoek verzoek, String reden, Schrijver door) {
        JdbcSchrijver.zet(door, over(verzoek, INTREKKING).param("reden", reden)).update();
    }

    void vraagUitstel(Informatieverzoek verzoek, LocalDate tot, String reden, Schrijver door) {
        var nieuw = over(verzoek, UITSTELVRAAG)
                .param("volgnr", verzoek.uitstel().size() + 1)
                .param("tot", tot)
                .param("reden", reden);
        JdbcSchrijver.zet(door, nieuw).update();
    }

    void beslis(Informatieverzoek verzoek, Uitstelbeslissing wat, Schrijver door) {
        var nieuw = over(verzoek, UITSTELBESLUIT)
                .param("volgnr", wat.volgnr())
                .param("tot", wat.verleend() ? wat.tot().orElseThrow() : null)
                .param("motivering", wat.motivering());
        JdbcSchrijver.zet(door, nieuw).update();
    }

    private StatementSpec over(Informatieverzoek verzoek, String sql) {
        return jdbc.sql(sql)
                .param("verzoek", verzoek.nummer())
                .param("gemeente", verzoek.gemeente().waarde());
    }
}
