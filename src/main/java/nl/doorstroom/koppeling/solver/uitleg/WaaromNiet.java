package nl.doorstroom.koppeling.solver.uitleg;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Verbod;

/** Why a household does not go to a place. */
public sealed interface WaaromNiet {
    /** The place it does not go to. */
    String plaats();

    /** The answer in plain Dutch, with its figures. */
    String zin();

    /**
     * A rule rules the pair out.
     *
     * @param verboden every rule that would be broken; empty when only the table of points is known
     */
    record Uitgesloten(String plaats, List<Verbod> verboden) implements WaaromNiet {
        public Uitgesloten {
            verboden = List.copyOf(verboden);
        }

        @Override
        public String zin() {
            return verboden.isEmpty()
                    ? plaats + " is voor dit huishouden uitgesloten."
                    : plaats + ": " + verboden.stream().map(Verbod::zin).collect(Collectors.joining(" "));
        }
    }

    /** The household is larger than everything the place has room for. */
    record TeGroot(String plaats, int personen, int capaciteit) implements WaaromNiet {
        @Override
        public String zin() {
            return plaats + " heeft in totaal plaats voor " + capaciteit + "; het huishouden telt "
                    + Woorden.aantal(personen, "persoon", "personen") + ".";
        }
    }

    /** Somebody decided that the household goes elsewhere. */
    record Vastgezet(String plaats, String regel, String elders) implements WaaromNiet {
        @Override
        public String zin() {
            return plaats + ": het huishouden is vastgezet op " + elders + " (" + regel + ").";
        }
    }

    /** What the household got is worth at least as much to it after the price. */
    record MinderWaard(Plaatskeuze ander, Verschil verschil) implements WaaromNiet {
        @Override
        public String plaats() {
            return ander.plaats();
        }

        @Override
        public String zin() {
            return plaats() + ": dat scheelt " + verschil.netto().grootte().inWoorden() + ": " + verschil.tekst() + ".";
        }
    }

    /** It waits, and this place costs others more than it brings the household. */
    record MinderDanWachten(Plaatskeuze ander) implements WaaromNiet {
        @Override
        public String plaats() {
            return ander.plaats();
        }

        @Override
        public String zin() {
            return plaats() + ": " + ander.punten().inWoorden() + ", terwijl de plaats voor " + ander.personen() + " × "
                    + ander.prijsPerPersoon() + " = " + ander.prijs().inWoorden() + " aan anderen gaat; dat scheelt "
                    + ander.netto().grootte() + ".";
        }
    }

    /**
     * The place is worth more to the household than what it got.
     *
     * @param meer by how much, after the price; 0 or more
     */
    record MeerWaard(Plaatskeuze ander, Punten meer, Ruimte ruimte) implements WaaromNiet {
        @Override
        public String plaats() {
            return ander.plaats();
        }

        @Override
        public String zin() {
            return plaats() + " zou na aftrek van de prijs " + meer.inWoorden() + " meer opleveren, maar "
                    + ruimte.tekst() + ".";
        }
    }
}
