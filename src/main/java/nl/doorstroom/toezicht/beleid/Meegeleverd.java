package nl.doorstroom.toezicht.beleid;

import static nl.doorstroom.toezicht.beleid.Verwijtbaarheid.VERSCHOONBAAR;
import static nl.doorstroom.toezicht.beleid.Verwijtbaarheid.VERWIJTBAAR;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;
import nl.doorstroom.toezicht.beleid.Voorwaarde.ActiefToezicht;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Beoordeeld;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Gehaald;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Mijlpaal;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Niet;
import nl.doorstroom.toezicht.beleid.Voorwaarde.VerwijtbaarAchtereen;
import nl.doorstroom.toezicht.ladder.Trede;

/** The beleidsregels that come along: that of Flevoland as its mededeling tells it, and a national one to start from. */
public final class Meegeleverd {
    private static final List<MonthDay> PEILDAGEN = List.of(MonthDay.of(1, 1), MonthDay.of(7, 1));
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final String MEDEDELING = "Mededeling Gedeputeerde Staten van Flevoland over 2020-II";
    private static final String TE_BEVESTIGEN = "te bevestigen";

    private static final Oordeel ADEQUAAT =
            new Oordeel("adequaat", "adequaat", Oordeel.Kleur.GROEN, "De gemeente voldoet.");
    private static final Oordeel REDELIJK =
            new Oordeel("redelijk-adequaat", "redelijk adequaat", Oordeel.Kleur.ORANJE, "Het kan en moet beter.");
    private static final Oordeel NIET_ADEQUAAT =
            new Oordeel("niet-adequaat", "niet adequaat", Oordeel.Kleur.ROOD, "De gemeente voldoet niet.");

    private static final Oordeel VOLDOET = new Oordeel("voldoet", "voldoet", Oordeel.Kleur.GROEN, "");
    private static final Oordeel VOLDOET_NIET_VERSCHOONBAAR =
            new Oordeel("voldoet-niet-verschoonbaar", "voldoet niet (verschoonbaar)", Oordeel.Kleur.ORANJE, "");
    private static final Oordeel VOLDOET_NIET = new Oordeel("voldoet-niet", "voldoet niet", Oordeel.Kleur.ROOD, "");

    private Meegeleverd() {}

    /**
     * Flevoland, from the mededeling about 2020-II: supervision is stepped up after two misses in a row to blame, an
     * excusable miss does not count, what is late only in the books is no miss, and active supervision ends when there is no
     * achterstand and the whole taakstelling is met.
     */
    public static Beleidsregel flevoland() {
        return new Beleidsregel(
                "Interbestuurlijk toezicht Flevoland",
                new Bron(MEDEDELING, null),
                Periode.vanaf(BEGIN),
                PEILDAGEN,
                1,
                List.of(ADEQUAAT, REDELIJK, NIET_ADEQUAAT),
                landelijkeTreden(),
                Stream.concat(onderActiefToezicht().stream(), overal().stream()).toList(),
                List.of(
                        "Sinds wanneer deze regel geldt, staat niet in de bron.",
                        "De namen en termijnen van de treden staan niet in de bron."));
    }

    private static List<Beoordelingsregel> onderActiefToezicht() {
        return List.of(
                regel(
                        "Geen achterstand meer en de hele taakstelling gehaald: het actieve toezicht kan eindigen",
                        oordeel(ADEQUAAT, Beweging.EINDE),
                        new ActiefToezicht(),
                        new Gehaald(Maatstaf.NA_NAIJL)),
                regel(
                        "De afspraak is gehaald, het actieve toezicht blijft",
                        oordeel(REDELIJK, Beweging.GELIJK),
                        new ActiefToezicht(),
                        new Mijlpaal(Uitkomst.GEHAALD)),
                regel(
                        "De afspraak is niet gehaald",
                        oordeel(NIET_ADEQUAAT, Beweging.HOGER),
                        new ActiefToezicht(),
                        new Mijlpaal(Uitkomst.GEMIST)),
                regel(
                        "Het plan van aanpak loopt: beoordelen als de afgesproken dag er is",
                        new Gevolg.Aanhouden(),
                        new ActiefToezicht(),
                        new Mijlpaal(Uitkomst.OPEN)));
    }

    private static List<Beoordelingsregel> overal() {
        return List.of(
                gehaald("De taakstelling is gehaald", Maatstaf.OP_PEILDATUM),
                gehaald("De taakstelling is gehaald, een deel is later geregistreerd", Maatstaf.NA_NAIJL),
                gehaald("De taakstelling is gehaald, een deel is nog niet verwerkt", Maatstaf.MET_NIET_VERWERKT),
                gehaald("De taakstelling is binnen een maand gehaald", Maatstaf.MET_NAIJL),
                regel(
                        "Niet gehaald, met een goede reden",
                        oordeel(ADEQUAAT, Beweging.GELIJK),
                        new Niet(new ActiefToezicht()),
                        new Niet(new VerwijtbaarAchtereen(1))),
                regel(
                        "Niet gehaald, nog geen twee keer achter elkaar",
                        oordeel(ADEQUAAT, Beweging.GELIJK),
                        new Niet(new ActiefToezicht()),
                        new Niet(new VerwijtbaarAchtereen(2))),
                regel(
                        "Twee keer achter elkaar niet gehaald zonder goede reden",
                        oordeel(NIET_ADEQUAAT, Beweging.HOGER),
                        new Niet(new ActiefToezicht()),
                        new VerwijtbaarAchtereen(2),
                        new Beoordeeld(VERWIJTBAAR)));
    }

    private static Beoordelingsregel gehaald(String naam, Maatstaf maatstaf) {
        return regel(naam, oordeel(ADEQUAAT, Beweging.GELIJK), new Niet(new ActiefToezicht()), new Gehaald(maatstaf));
    }

    /**
     * The national ladder of six treden, with the gaps that only a provincie can fill marked as such.
     *
     * @param provincie its name
     */
    public static Beleidsregel landelijk(String provincie) {
        return new Beleidsregel(
                "Landelijke interventieladder, voorlopig voor " + provincie,
                new Bron("Landelijke interventieladder van zes treden", null),
                Periode.vanaf(BEGIN),
                PEILDAGEN,
                1,
                List.of(VOLDOET, VOLDOET_NIET_VERSCHOONBAAR, VOLDOET_NIET),
                landelijkeTreden(),
                landelijkeRegels(),
                List.of(
                        "Deze regel is niet van de provincie zelf. Leg de eigen beleidsregel vast.",
                        "De termijnen van de treden verschillen per provincie.",
                        "Na hoeveel keer niet halen het toezicht een trede hoger gaat, verschilt per provincie.",
                        "Wanneer het actieve toezicht eindigt, verschilt per provincie."));
    }

    private static List<Beoordelingsregel> landelijkeRegels() {
        return List.of(
                bevestig(
                        "De taakstelling is gehaald",
                        oordeel(VOLDOET, Beweging.GELIJK),
                        new Gehaald(Maatstaf.NA_NAIJL)),
                bevestig(
                        "De taakstelling is binnen de na-ijl gehaald",
                        oordeel(VOLDOET, Beweging.GELIJK),
                        new Gehaald(Maatstaf.MET_NAIJL)),
                bevestig(
                        "Niet gehaald, met een goede reden",
                        oordeel(VOLDOET_NIET_VERSCHOONBAAR, Beweging.GELIJK),
                        new Beoordeeld(VERSCHOONBAAR)),
                bevestig(
                        "Niet gehaald zonder goede reden",
                        oordeel(VOLDOET_NIET, Beweging.GELIJK),
                        new Beoordeeld(VERWIJTBAAR)));
    }

    private static List<Trede> landelijkeTreden() {
        return Arrays.stream(Trede.Stap.values())
                .map(stap -> new Trede(stap, stap.naam(), Optional.empty(), stap.compareTo(Trede.Stap.AFSPRAKEN) >= 0))
                .toList();
    }

    private static Gevolg oordeel(Oordeel oordeel, Beweging beweging) {
        return new Gevolg.Oordelen(oordeel, beweging);
    }

    private static Beoordelingsregel regel(String naam, Gevolg gevolg, Voorwaarde... voorwaarden) {
        return new Beoordelingsregel(naam, MEDEDELING, List.of(voorwaarden), gevolg);
    }

    private static Beoordelingsregel bevestig(String naam, Gevolg gevolg, Voorwaarde... voorwaarden) {
        return new Beoordelingsregel(naam, TE_BEVESTIGEN, List.of(voorwaarden), gevolg);
    }
}
