package nl.doorstroom.koppeling.solver.uitleg;

import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.punten.Reden;

/** What the plan does with a household, and why. */
public sealed interface Besluit {
    /** The decision in plain Dutch, with its figures. */
    String zin();

    /** The household goes here. */
    record Geplaatst(Plaatskeuze keuze) implements Besluit {
        @Override
        public String zin() {
            return keuze + "."
                    + keuze.redenen().stream()
                            .map(Reden::zin)
                            .map(zin -> " " + zin)
                            .collect(Collectors.joining());
        }
    }

    /**
     * It waits: there is no place where it may go and that is large enough.
     *
     * @param uitgesloten places ruled out
     * @param teKlein places not ruled out that are smaller than the household
     */
    record NergensMogelijk(int uitgesloten, int teKlein) implements Besluit {
        @Override
        public String zin() {
            return "Het huishouden wacht, want het kan nergens terecht: uitgesloten zijn "
                    + Woorden.aantal(uitgesloten, "gemeente", "gemeenten") + ", te klein voor zo'n groot huishouden "
                    + Woorden.aantal(teKlein, "gemeente", "gemeenten") + ".";
        }
    }

    /** It waits: even at its best place others gain more by the room than it would. */
    record NergensGenoegWaard(Plaatskeuze beste) implements Besluit {
        @Override
        public String zin() {
            return "Het huishouden wacht: ook in de beste gemeente leveren de plaatsen anderen meer op (" + beste
                    + ").";
        }
    }

    /** It waits: its best place is worth going to, but it did not fit in. */
    record PastNiet(Plaatskeuze beste, Ruimte ruimte) implements Besluit {
        @Override
        public String zin() {
            return "Het huishouden wacht: de beste gemeente (" + beste + ") is het waard, maar " + ruimte.tekst() + ".";
        }
    }
}
