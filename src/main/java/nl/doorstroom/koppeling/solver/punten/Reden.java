package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import java.util.stream.Collectors;

/** Why a criterion gave its points: the figures, and a sentence in plain Dutch. */
public sealed interface Reden {
    /** What the points are for. */
    Criterium criterium();

    /** The contribution of this criterion to the score. */
    Punten punten();

    /** The figures in a sentence, for the household itself to read. */
    String zin();

    /**
     * From the present location.
     *
     * @param kilometers in a straight line
     * @param bereik from so many kilometres on there are no points
     */
    record AfstandVerblijf(Punten punten, int kilometers, Punten meeste, int bereik) implements Reden {
        @Override
        public Criterium criterium() {
            return Criterium.AFSTAND_VERBLIJF;
        }

        @Override
        public String zin() {
            return "De gemeente ligt " + kilometers + " km van de huidige verblijfplaats: " + punten + " van " + meeste
                    + " punten (geen punten vanaf " + bereik + " km).";
        }
    }

    /**
     * From school, for every member that goes to school.
     *
     * @param maal how many times what the rule gives counts
     */
    record AfstandSchool(Punten punten, Huishoudregel regel, int maal, List<Ledenbijdrage> leden) implements Reden {
        public AfstandSchool {
            leden = List.copyOf(leden);
        }

        @Override
        public Criterium criterium() {
            return Criterium.AFSTAND_SCHOOL;
        }

        @Override
        public String zin() {
            return perLid("School", "niemand van het huishouden gaat naar school", leden, regel, maal, punten);
        }
    }

    /**
     * Experience against demand, for every member of working age.
     *
     * @param maal how many times what the rule gives counts
     */
    record Werk(Punten punten, Huishoudregel regel, int maal, List<Ledenbijdrage> leden) implements Reden {
        public Werk {
            leden = List.copyOf(leden);
        }

        @Override
        public Criterium criterium() {
            return Criterium.WERK;
        }

        @Override
        public String zin() {
            return perLid("Werk", "niemand heeft de leeftijd om te werken", leden, regel, maal, punten);
        }
    }

    /**
     * Schooling against demand, for every member of working age.
     *
     * @param maal how many times what the rule gives counts
     */
    record Opleiding(Punten punten, Huishoudregel regel, int maal, List<Ledenbijdrage> leden) implements Reden {
        public Opleiding {
            leden = List.copyOf(leden);
        }

        @Override
        public Criterium criterium() {
            return Criterium.OPLEIDING;
        }

        @Override
        public String zin() {
            return perLid("Opleiding", "niemand heeft de leeftijd om te werken", leden, regel, maal, punten);
        }
    }

    /**
     * People it knows.
     *
     * @param sterkte of the strongest bond after the part that counts here, in hundredths of a percent
     */
    record Netwerk(Punten punten, int sterkte, Punten meeste) implements Reden {
        @Override
        public Criterium criterium() {
            return Criterium.NETWERK;
        }

        @Override
        public String zin() {
            return sterkte == 0
                    ? "Er zijn geen bekenden in de gemeente of haar regio: 0 punten."
                    : "De sterkste band met mensen in de gemeente of haar regio telt voor " + new Punten(sterkte * 100L)
                            + "%: " + punten + " van " + meeste + " punten.";
        }
    }

    /** Homes for households of this size. */
    record Woningen(Punten punten, int personen, Mate deel, Punten meeste) implements Reden {
        @Override
        public Criterium criterium() {
            return Criterium.WONINGEN;
        }

        @Override
        public String zin() {
            return "De gemeente kan " + deel + " van de huishoudens van "
                    + (personen == 1 ? "1 persoon" : personen + " personen") + " aan een woning helpen: " + punten
                    + " van " + meeste + " punten.";
        }
    }

    /**
     * How fast it goes.
     *
     * @param weken usual weeks between koppeling and a home
     * @param bereik from so many weeks on there are no points
     */
    record Snelheid(Punten punten, int weken, Punten meeste, int bereik) implements Reden {
        @Override
        public Criterium criterium() {
            return Criterium.SNELHEID;
        }

        @Override
        public String zin() {
            return "Na koppeling duurt het hier meestal " + (weken == 1 ? "1 week" : weken + " weken")
                    + " tot er een woning is: " + punten + " van " + meeste + " punten (geen punten vanaf " + bereik
                    + " weken).";
        }
    }

    /** Whether the advice on the region is followed. */
    record Regioadvies(Punten punten, Gevolg gevolg) implements Reden {
        /** What became of the advice. */
        public enum Gevolg {
            GEEN_ADVIES("Er is geen regioadvies"),
            GEVOLGD("De gemeente ligt in de geadviseerde regio"),
            NIET_GEVOLGD("De gemeente ligt niet in de geadviseerde regio");

            private final String tekst;

            Gevolg(String tekst) {
                this.tekst = tekst;
            }
        }

        @Override
        public Criterium criterium() {
            return Criterium.REGIOADVIES;
        }

        @Override
        public String zin() {
            return gevolg.tekst + ": " + punten.inWoorden() + ".";
        }
    }

    private static String perLid(
            String kop, String niemand, List<Ledenbijdrage> leden, Huishoudregel regel, int maal, Punten punten) {
        if (leden.isEmpty()) {
            return kop + ": " + niemand + ", 0 punten.";
        }
        return kop + ": " + leden.stream().map(Ledenbijdrage::toString).collect(Collectors.joining(", ")) + "; "
                + regel.tekst() + (maal == 1 ? " " : " en maal " + maal + " personen ") + punten.inWoorden() + ".";
    }
}
