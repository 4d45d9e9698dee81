package nl.doorstroom.toezicht;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Gebeurtenis.Soort;
import org.springframework.stereotype.Component;

/** What was noted by hand: talks, and what was done in place of a gemeente. No term comes of it. */
@Component
class Logboekbron implements Dossierbron {
    private final JdbcGesprekStore gesprekken;
    private final JdbcUitvoeringStore uitvoering;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;

    Logboekbron(
            JdbcGesprekStore gesprekken,
            JdbcUitvoeringStore uitvoering,
            Toezichtgebieden gebieden,
            Transactions transacties) {
        this.gesprekken = gesprekken;
        this.uitvoering = uitvoering;
        this.gebieden = gebieden;
        this.transacties = transacties;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        var dossier = gebieden.dossier(gemeente);
        return transacties.run(() -> Stream.concat(
                        gesprekken.geldend(gemeente).stream().map(een -> gesprek(een, dossier + "#gesprekken")),
                        uitvoering.posten(gemeente).stream().map(een -> post(een, dossier + "#uitvoering")))
                .toList());
    }

    private static Gebeurtenis gesprek(Gesprek een, String href) {
        var afgesproken = een.afgesproken().isEmpty() ? "" : "\nAfgesproken: " + een.afgesproken();
        return new Gebeurtenis(
                een.gehoudenOp(),
                Soort.GESPREK,
                een.soort() == Gesprek.Soort.AMBTELIJK ? "Ambtelijk gesprek" : "Bestuurlijk gesprek",
                een.besproken() + afgesproken,
                href);
    }

    private static Gebeurtenis post(Uitvoeringspost een, String href) {
        return new Gebeurtenis(
                een.datum(),
                Soort.UITVOERING,
                een.neemtTerug().isEmpty() ? "Uitgevoerd in plaats van de gemeente" : "Teruggenomen",
                een.omschrijving() + " Mensen: " + DutchFormat.number(een.mensen()) + ". Kosten: "
                        + DutchFormat.decimal(een.euros(), 2) + " euro.",
                href);
    }

    @Override
    public List<Looptermijn> termijnen() {
        return List.of();
    }
}
