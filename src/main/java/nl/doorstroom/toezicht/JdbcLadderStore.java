package nl.doorstroom.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.JdbcSchrijver;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.ladder.Tredebesluit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where gemeenten stand on the ladder; nothing is ever changed. */
@Repository
class JdbcLadderStore {
    private static final String BESLUIT = """
            insert into toezicht.tredebesluit (gemeente, volgnr, stap, genomen_op, door, motivering, termijn_tot, bezwaar_tot,
                                               herstel, auteur, account, geregistreerd_op)
            select :gemeente, coalesce(max(volgnr), 0) + 1, :stap, :genomen, :wie, :motivering, :tot, :bezwaar, :herstel,
                   :auteur, :account, :op
              from toezicht.tredebesluit where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    JdbcLadderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where gemeenten stood at the end of a day, by the decisions taken until then; who is not named stands at the beginning. */
    Map<Gebiedscode, Toezichtstaat> staten(LocalDate dag) {
        var staten = new HashMap<Gebiedscode, Toezichtstaat>();
        jdbc.sql("select * from toezicht.tredebesluit where genomen_op <= :dag order by volgnr")
                .param("dag", dag)
                .query(rij -> {
                    staten.put(new Gebiedscode(rij.getString("gemeente")), staat(rij));
                });
        return staten;
    }

    /** All decisions about gemeenten, each in the order in which they were written, as far as whoever acts may see them. */
    Map<Gebiedscode, List<Ladderbesluit>> besluiten() {
        var besluiten = new HashMap<Gebiedscode, List<Ladderbesluit>>();
        jdbc.sql("select * from toezicht.tredebesluit order by gemeente, volgnr")
                .query(rij -> {
                    besluiten
                            .computeIfAbsent(new Gebiedscode(rij.getString("gemeente")), _ -> new ArrayList<>())
                            .add(new Ladderbesluit(staat(rij), rij.getBoolean("herstel"), JdbcSchrijver.lees(rij)));
                });
        return besluiten;
    }

    private static Toezichtstaat staat(ResultSet rij) throws SQLException {
        var besluit = Optional.of(new Tredebesluit(
                rij.getObject("genomen_op", LocalDate.class), rij.getString("door"), rij.getString("motivering")));
        var tot = rij.getObject("termijn_tot", LocalDate.class);
        return switch (Trede.Stap.van(rij.getInt("stap"))) {
            case SIGNALEREN -> new Toezichtstaat.Signaleren(besluit);
            case INFORMATIE -> new Toezichtstaat.Informatie(besluit, tot);
            case AFSPRAKEN -> new Toezichtstaat.Afspraken(besluit, tot);
            case VOORAANKONDIGING -> new Toezichtstaat.Vooraankondiging(besluit, tot);
            case BESLUIT -> new Toezichtstaat.Besluit(besluit, tot, rij.getObject("bezwaar_tot", LocalDate.class));
            case UITVOERING -> new Toezichtstaat.Uitvoering(besluit);
        };
    }

    /**
     * Adds a decision that moves a gemeente on the ladder.
     *
     * @param herstel whether it puts the decision before it right
     */
    void besluit(Gebiedscode gemeente, Toezichtstaat staat, boolean herstel, Schrijver door) {
        var besluit = staat.besluit().orElseThrow();
        var nieuw = jdbc.sql(BESLUIT)
                .param("gemeente", gemeente.waarde())
                .param("stap", staat.stap().nummer())
                .param("genomen", besluit.genomenOp())
                .param("wie", besluit.door())
                .param("motivering", besluit.motivering())
                .param("tot", staat.termijnTot().orElse(null))
                .param("herstel", herstel)
                .param("bezwaar", staat instanceof Toezichtstaat.Besluit genomen ? genomen.bezwaarTot() : null);
        JdbcSchrijver.zet(door, nieuw).update();
    }
}
