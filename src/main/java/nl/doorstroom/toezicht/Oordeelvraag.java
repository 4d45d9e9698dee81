package nl.doorstroom.toezicht;

import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Voorstel;

/**
 * How a supervisor judges a gemeente.
 *
 * @param motivering why; 1 to 4,000 characters, and nothing personal
 * @param gezien how many judgements of it that one has seen; with more nothing is written, for somebody was first
 */
public record Oordeelvraag(Uitkomst uitkomst, Beweging beweging, String motivering, int gezien) {
    /** What is proposed, with the rule that decided as the reason. */
    static Oordeelvraag volgens(Gemeentebeoordeling over) {
        return switch (over.voorstel()) {
            case Voorstel.Oordelen voorstel ->
                new Oordeelvraag(
                        new Uitkomst.Geoordeeld(voorstel.oordeel().code()),
                        voorstel.beweging(),
                        voorstel.reden() + ".",
                        over.keren());
            case Voorstel.Aanhouden voorstel ->
                new Oordeelvraag(
                        new Uitkomst.Aangehouden(voorstel.tot()),
                        Beweging.GELIJK,
                        voorstel.reden() + ".",
                        over.keren());
            case Voorstel.Onbeslist onbeslist ->
                throw new IllegalArgumentException("Nothing is proposed yet: " + onbeslist.reden());
        };
    }

    /** Whether a judgement is what was proposed. */
    static boolean volgt(Voorstel voorstel, Oordeelvraag vraag) {
        return switch (voorstel) {
            case Voorstel.Oordelen oordelen ->
                vraag.uitkomst.equals(new Uitkomst.Geoordeeld(oordelen.oordeel().code()))
                        && vraag.beweging == oordelen.beweging();
            case Voorstel.Aanhouden aanhouden -> vraag.uitkomst.equals(new Uitkomst.Aangehouden(aanhouden.tot()));
            case Voorstel.Onbeslist _ -> false;
        };
    }
}
