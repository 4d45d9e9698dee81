package nl.doorstroom.toezicht.beleid;

import static nl.doorstroom.platform.web.DutchFormat.date;
import static nl.doorstroom.platform.web.DutchFormat.number;
import static nl.doorstroom.platform.web.DutchFormat.signed;

/**
 * A condition that a beleidsregel may set. It looks at the facts and says what it saw; what follows from it, the {@link
 * Beoordelingsregel} decides.
 */
public sealed interface Voorwaarde {
    /** What it asks, as a clause in plain Dutch: <i>de taakstelling is gehaald</i>. */
    String omschrijving();

    Bevinding toets(Feiten feiten);

    /** No achterstand in a reading. */
    record Gehaald(Maatstaf maatstaf) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "er is geen achterstand, " + maatstaf.naam();
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            var cijfers = feiten.cijfers();
            long stand = cijfers.stand(maatstaf);
            return Bevinding.van(
                    stand >= 0,
                    "De stand op " + date(cijfers.peildatum()) + " is " + signed(stand) + erbij(cijfers) + ".");
        }

        private String erbij(Cijfers cijfers) {
            return switch (maatstaf) {
                case OP_PEILDATUM -> ", zoals die dag bekend";
                case NA_NAIJL ->
                    ", met " + signed(cijfers.naNaijl() - cijfers.opPeildatum())
                            + " door wat in de na-ijl is geregistreerd";
                case MET_NIET_VERWERKT ->
                    " als wordt meegeteld wie volgens de gemeente op tijd verhuisde en nog niet is verwerkt: "
                            + number(cijfers.nietVerwerkt());
                case MET_NAIJL ->
                    " als ook wordt meegeteld wie in de na-ijl verhuisde, " + number(cijfers.naijl())
                            + ", en wie in fase 3 zit, "
                            + (cijfers.fase3().isEmpty()
                                    ? "niet opgegeven"
                                    : number(cijfers.fase3().getAsLong()));
            };
        }
    }

    /**
     * An achterstand that is no larger than this.
     *
     * @param hoogstens persons, 0 or more
     */
    record AchterstandHoogstens(Maatstaf maatstaf, int hoogstens) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "de achterstand is hoogstens " + number(hoogstens) + ", " + maatstaf.naam();
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            long achterstand = Math.max(0, -feiten.cijfers().stand(maatstaf));
            return Bevinding.van(
                    achterstand <= hoogstens,
                    "De achterstand is " + number(achterstand) + ", " + maatstaf.naam() + ".");
        }
    }

    /** The gemeente is under active supervision. */
    record ActiefToezicht() implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "de gemeente staat onder actief toezicht";
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            return Bevinding.van(
                    feiten.actiefToezicht(),
                    feiten.actiefToezicht()
                            ? "De gemeente staat onder actief toezicht."
                            : "De gemeente staat niet onder actief toezicht.");
        }
    }

    /** The milestone that matters now is as told. */
    record Mijlpaal(Mijlpaalstand.Uitkomst uitkomst) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "een afspraak uit het plan van aanpak " + uitkomst.naam();
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            return feiten.mijlpaal()
                    .map(een -> Bevinding.van(
                            een.uitkomst() == uitkomst,
                            "De afspraak voor " + date(een.datum()) + " "
                                    + een.uitkomst().naam() + ". " + een.zin()))
                    .orElse(Bevinding.van(false, "Er is geen afspraak uit een plan van aanpak."));
        }
    }

    /** A supervisor judged the miss and found it so; unknown as long as nobody judged it. */
    record Beoordeeld(Verwijtbaarheid als) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "de reden van de gemeente is beoordeeld als " + als.naam();
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            return feiten.verwijtbaarheid()
                    .map(een -> Bevinding.van(een == als, "De reden is beoordeeld als " + een.naam() + "."))
                    .orElse(new Bevinding(Antwoord.ONBEKEND, "De reden van de gemeente is nog niet beoordeeld."));
        }
    }

    /**
     * So many misses to blame in a row, this one included unless it was held to be excusable.
     *
     * @param minstens 1 or more
     */
    record VerwijtbaarAchtereen(int minstens) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "de taakstelling is minstens " + minstens + " keer achter elkaar niet gehaald zonder goede reden";
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            long eerder = feiten.verwijtbaarErvoor();
            long nu = feiten.isVerschoonbaar() ? 0 : eerder + 1;
            return Bevinding.van(
                    nu >= minstens,
                    (feiten.isVerschoonbaar() ? "Dit keer was er een goede reden." : "Dit keer niet gehaald.")
                            + " Direct hiervoor " + number(eerder) + " keer achter elkaar verwijtbaar niet gehaald.");
        }
    }

    /**
     * COA linked so few people in time that the taakstelling could not be met.
     *
     * @param minder percent of the opgave, 1 to 100
     */
    record TeWeinigGekoppeld(int minder) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return "er is minder dan " + minder + " procent van de opgave op tijd gekoppeld";
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            return feiten.koppeling()
                    .map(een -> Bevinding.van(een.isMinderDan(minder), een.zin()))
                    .orElseGet(() ->
                            new Bevinding(Antwoord.ONBEKEND, "Het is niet bekend hoeveel er op tijd is gekoppeld."));
        }
    }

    /** The contrary of another condition. */
    record Niet(Voorwaarde voorwaarde) implements Voorwaarde {
        @Override
        public String omschrijving() {
            return switch (voorwaarde) {
                case ActiefToezicht _ -> "de gemeente staat niet onder actief toezicht";
                case Gehaald(var maatstaf) -> "er is een achterstand, " + maatstaf.naam();
                case VerwijtbaarAchtereen(var minstens)
                when minstens == 1 -> "dat de taakstelling deze keer niet is gehaald, had een goede reden";
                case VerwijtbaarAchtereen(var minstens) ->
                    "de taakstelling is nog geen " + minstens + " keer achter elkaar niet gehaald zonder goede reden";
                default -> "niet: " + voorwaarde.omschrijving();
            };
        }

        @Override
        public Bevinding toets(Feiten feiten) {
            var bevinding = voorwaarde.toets(feiten);
            return new Bevinding(bevinding.antwoord().omgekeerd(), bevinding.zin());
        }
    }
}
