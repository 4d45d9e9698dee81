package nl.doorstroom.toezicht.plan;

import static nl.doorstroom.platform.web.DutchFormat.number;

import nl.doorstroom.realisatie.Stand;

/** What must be true of the grootboek at the beginning of a day. */
public sealed interface Eis {
    /** What was agreed, as a clause: <i>de achterstand van eerdere halfjaren is ingelopen</i>. */
    String omschrijving();

    /** How many people are lacking at the peildatum of this stand; 0 when it is met. */
    long tekort(Stand stand);

    /** The taakstellingen of the half-years before the one that runs are met, backlog included. */
    record EerdereTaakstellingen() implements Eis {
        @Override
        public String omschrijving() {
            return "de taakstellingen van de halfjaren hiervoor en de achterstand zijn gehaald";
        }

        @Override
        public long tekort(Stand stand) {
            return Math.max(0, -stand.netto());
        }
    }

    /** There is no achterstand: all taakstellingen up to that day are met, that of the half-year included. */
    record AlleTaakstellingen() implements Eis {
        @Override
        public String omschrijving() {
            return "er is geen achterstand en de hele taakstelling is gehaald";
        }

        @Override
        public long tekort(Stand stand) {
            return Math.max(0, -stand.eind());
        }
    }

    /**
     * So many people were housed since the half-year began.
     *
     * @param mensen 1 or more
     */
    record Gehuisvest(int mensen) implements Eis {
        public Gehuisvest {
            if (mensen < 1) {
                throw new IllegalArgumentException("Gehuisvest (" + mensen + ") must be 1 or more.");
            }
        }

        @Override
        public String omschrijving() {
            return "in het halfjaar zijn minstens " + number(mensen) + " mensen gehuisvest";
        }

        @Override
        public long tekort(Stand stand) {
            return Math.max(0, mensen - stand.gerealiseerd());
        }
    }
}
