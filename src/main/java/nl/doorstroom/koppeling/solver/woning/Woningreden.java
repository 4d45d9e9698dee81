package nl.doorstroom.koppeling.solver.woning;

import nl.doorstroom.koppeling.solver.punten.Punten;

/** Why a home brings a household its points. */
public sealed interface Woningreden {
    /** The contribution; below 0 for a loss. */
    Punten punten();

    /** The figures in a sentence in plain Dutch. */
    String zin();

    /** Persons who get a home. */
    record Gehuisvest(Punten punten, int personen) implements Woningreden {
        @Override
        public String zin() {
            return (personen == 1 ? "1 persoon krijgt" : personen + " personen krijgen") + " een woning: "
                    + punten.inWoorden() + ".";
        }
    }

    /** Bedrooms more than needed. */
    record Slaapkamers(Punten punten, int nodig, int aanwezig) implements Woningreden {
        @Override
        public String zin() {
            return "De woning heeft " + (aanwezig == 1 ? "1 slaapkamer" : aanwezig + " slaapkamers") + " en er "
                    + (nodig == 1 ? "is" : "zijn") + " er " + nodig + " nodig: " + punten.inWoorden() + ".";
        }
    }

    /** Whether a home fit for a wheelchair goes to who needs it. */
    record Toegankelijkheid(Punten punten, boolean nodig, boolean aanwezig) implements Woningreden {
        @Override
        public String zin() {
            return "De woning is " + (aanwezig ? "" : "niet ") + "rolstoeltoegankelijk en dat is "
                    + (nodig ? "" : "niet ") + "nodig: " + punten.inWoorden() + ".";
        }
    }

    /** Weeks until somebody can move in. */
    record Wachttijd(Punten punten, int weken) implements Woningreden {
        @Override
        public String zin() {
            return "Het huishouden kan er over " + (weken == 1 ? "1 week" : weken + " weken") + " in: "
                    + punten.inWoorden() + ".";
        }
    }
}
