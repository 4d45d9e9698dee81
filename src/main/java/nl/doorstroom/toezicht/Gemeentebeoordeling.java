package nl.doorstroom.toezicht;

import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.toezicht.beleid.Feiten;
import nl.doorstroom.toezicht.beleid.Voorstel;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;

/**
 * A gemeente in a round: what is known, what follows from it and what was decided.
 *
 * @param staat where it stands on the ladder at the peildatum
 * @param weging what the supervisor thinks of its reason; empty when nobody judged it
 * @param oordeel the last one; empty when there is none
 */
public record Gemeentebeoordeling(
        Gebied gemeente,
        Toezichtstaat staat,
        Feiten feiten,
        Voorstel voorstel,
        Optional<Weging> weging,
        Optional<Gemeenteoordeel> oordeel) {
    /** How far the work on it is. */
    public enum Voortgang {
        TE_BEOORDELEN("te beoordelen"),
        WACHT_OP_AKKOORD("wacht op akkoord"),
        GEREED("gereed");

        private final String naam;

        Voortgang(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /** As in addresses: {@code te-beoordelen}. */
        public String code() {
            return naam.replace(' ', '-');
        }
    }

    /** A reason that was weighed otherwise after the judgement leaves it to be judged again. */
    public Voortgang voortgang() {
        return oordeel.filter(een -> een.verwijtbaarheid().equals(feiten.verwijtbaarheid()))
                .map(een -> een.akkoord().isPresent() ? Voortgang.GEREED : Voortgang.WACHT_OP_AKKOORD)
                .orElse(Voortgang.TE_BEOORDELEN);
    }

    /** How often it was judged in this round. */
    public int keren() {
        return oordeel.map(Gemeenteoordeel::volgnr).orElse(0);
    }

    /** Whether what was decided rests on other figures than those of now: a signal, that changes nothing. */
    public boolean isAndersBekend() {
        return oordeel.filter(een -> !een.cijfers().equals(feiten.cijfers())).isPresent();
    }
}
