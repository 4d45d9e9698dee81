package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import java.util.List;

/** What follows from the facts by the beleidsregel. It decides nothing. */
public sealed interface Voorstel {
    /** Every rule up to the one that decided, each with what was seen. */
    List<Beoordelingsregel.Toets> toetsen();

    /** A judgement, by the last rule that was looked at. */
    record Oordelen(Oordeel oordeel, Beweging beweging, List<Beoordelingsregel.Toets> toetsen) implements Voorstel {
        public Oordelen {
            toetsen = List.copyOf(toetsen);
        }
    }

    /** Wait for the milestone of that day. */
    record Aanhouden(LocalDate tot, List<Beoordelingsregel.Toets> toetsen) implements Voorstel {
        public Aanhouden {
            toetsen = List.copyOf(toetsen);
        }
    }

    /**
     * Something must be found out or judged first.
     *
     * @param nodig what, as sentences
     */
    record Onbeslist(List<String> nodig, List<Beoordelingsregel.Toets> toetsen) implements Voorstel {
        public Onbeslist {
            nodig = List.copyOf(nodig);
            toetsen = List.copyOf(toetsen);
        }
    }

    /** The rule that decided, in words; the last one looked at. */
    default String reden() {
        return switch (this) {
            case Oordelen oordelen -> oordelen.toetsen.getLast().regel().naam();
            case Aanhouden aanhouden -> aanhouden.toetsen.getLast().regel().naam();
            case Onbeslist onbeslist -> String.join(" ", onbeslist.nodig);
        };
    }
}
