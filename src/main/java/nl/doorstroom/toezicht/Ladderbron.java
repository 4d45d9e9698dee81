package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import org.springframework.stereotype.Component;

/** What the ladder tells: every decision, and the terms that came with the last. */
@Component
class Ladderbron implements Dossierbron {
    private final JdbcLadderStore store;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Ladderbron(JdbcLadderStore store, Toezichtgebieden gebieden, Transactions transacties, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        return besluiten().getOrDefault(gemeente, List.of()).stream()
                .map(Ladderbron::gebeurtenis)
                .toList();
    }

    private Map<Gebiedscode, List<Ladderbesluit>> besluiten() {
        return transacties.run(store::besluiten);
    }

    private static Gebeurtenis gebeurtenis(Ladderbesluit een) {
        var stap = een.staat().stap();
        var besluit = een.besluit();
        var tot = een.staat().termijnTot().map(dag -> " Termijn: tot en met " + DutchFormat.date(dag) + ".");
        return new Gebeurtenis(
                besluit.genomenOp(),
                Gebeurtenis.Soort.BESLUIT,
                (een.isHerstel() ? "Hersteld: weer trede " : "Trede ") + stap.nummer() + ", " + stap.naam(),
                besluit.door() + ": " + besluit.motivering() + tot.orElse(""),
                null);
    }

    @Override
    public List<Looptermijn> termijnen() {
        return besluiten().entrySet().stream()
                .flatMap(een -> termijnen(een.getKey(), new Ladderstand(een.getValue()).staat()))
                .toList();
    }

    private Stream<Looptermijn> termijnen(Gebiedscode gemeente, Toezichtstaat staat) {
        return switch (staat) {
            case Toezichtstaat.Signaleren _, Toezichtstaat.Uitvoering _ -> Stream.of();
            case Toezichtstaat.Informatie nu ->
                Stream.of(termijn(gemeente, nu.antwoordTot(), "antwoord op het verzoek om informatie"));
            case Toezichtstaat.Afspraken nu ->
                Stream.of(termijn(gemeente, nu.uiterlijk(), "alle afspraken uit het plan van aanpak"));
            case Toezichtstaat.Vooraankondiging nu ->
                Stream.of(termijn(gemeente, nu.zienswijzeTot(), "zienswijze op de vooraankondiging"));
            case Toezichtstaat.Besluit nu ->
                Stream.concat(
                        Stream.of(termijn(gemeente, nu.hersteltermijn(), "zelf doen wat in het besluit staat")),
                        bezwaar(gemeente, nu.bezwaarTot()));
        };
    }

    /** Once it is over, nothing is expected of anybody any more. */
    private Stream<Looptermijn> bezwaar(Gebiedscode gemeente, LocalDate tot) {
        return tot.isBefore(LocalDate.now(klok))
                ? Stream.of()
                : Stream.of(termijn(gemeente, tot, "bezwaar tegen het besluit"));
    }

    /** Once a term ran out, it is for the provincie to decide what follows. */
    private Looptermijn termijn(Gebiedscode gemeente, LocalDate tot, String wat) {
        var aanZet = tot.isBefore(LocalDate.now(klok)) ? Looptermijn.Partij.PROVINCIE : Looptermijn.Partij.GEMEENTE;
        return new Looptermijn(gemeente, tot, wat, aanZet, gebieden.dossier(gemeente) + "#ladder");
    }
}
