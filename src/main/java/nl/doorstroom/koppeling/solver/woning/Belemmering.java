package nl.doorstroom.koppeling.solver.woning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A rule by which a household can not have a home. */
public sealed interface Belemmering {
    /** The rule that would be broken, in plain Dutch with its figures. */
    String zin();

    /** Fewer bedrooms than the norm of occupancy asks for. */
    record TeWeinigSlaapkamers(int nodig, int aanwezig) implements Belemmering {
        @Override
        public String zin() {
            return "Er zijn " + nodig + " slaapkamers nodig en de woning heeft er " + aanwezig + ".";
        }
    }

    /** More persons than may live there. */
    record TeVeelPersonen(int personen, int meeste) implements Belemmering {
        @Override
        public String zin() {
            return "Het huishouden telt " + personen + " personen; in de woning mogen er " + meeste + " wonen.";
        }
    }

    /** Not fit for the wheelchair that the household has. */
    record NietToegankelijk() implements Belemmering {
        @Override
        public String zin() {
            return "De woning is niet toegankelijk met een rolstoel.";
        }
    }

    /** A rent above what the household can pay. */
    record TeDuur(Huur huur, Huur hoogste) implements Belemmering {
        @Override
        public String zin() {
            return "De huur is " + huur + " per maand; dit huishouden kan hoogstens " + hoogste + " betalen.";
        }
    }

    /** Free after the last day of the term. */
    record TeLaatVrij(LocalDate vanaf, LocalDate uiterlijk) implements Belemmering {
        @Override
        public String zin() {
            var datum = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
            return "De woning komt vrij op " + vanaf.format(datum) + ", na de uiterste dag " + uiterlijk.format(datum)
                    + ".";
        }
    }
}
