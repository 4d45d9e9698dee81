package nl.doorstroom.koppeling.solver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a {@link Koppelvraag}: looks for the plan with the most points that keeps every rule, and proves how far it can be
 * from the best.
 *
 * <p>The method, its sources and its limits are told in docs/algoritme.md.
 */
public final class Koppelaar {
    private Koppelaar() {}

    /** A plan, or why there can be none. */
    public static Koppeluitkomst koppel(Koppelvraag vraag, Koppelinstelling instelling) {
        return koppel(vraag, null, instelling);
    }

    /**
     * A plan that is never worse in total than a draft, or why there can be none.
     *
     * @param ontwerp where every household goes in the draft, or {@link Koppelvoorstel#WACHT}; null when there is none
     * @throws IllegalArgumentException when the draft breaks a rule
     */
    public static Koppeluitkomst koppel(Koppelvraag vraag, int @Nullable [] ontwerp, Koppelinstelling instelling) {
        var clock = new Clock(instelling);
        var tegenspraak = new Tegenspraak(vraag, instelling, clock);
        var vast = tegenspraak.tussenVastgezette();
        if (vast.isPresent()) {
            return strijdig(vraag, vast.get());
        }
        var opgave = new Opgave(vraag);
        var draft = ontwerp == null ? null : opgave.draft(ontwerp);
        var found = new Search(opgave.model(), instelling, clock).find(draft);
        if (found.impossible()) {
            return strijdig(vraag, tegenspraak.kleinste());
        }
        return found.plan().violation() > 0 ? nietGevonden(vraag, opgave.broken(found.plan())) : opgave.voorstel(found);
    }

    private static Koppeluitkomst strijdig(Koppelvraag vraag, List<Koppelregel> regels) {
        return new OnmogelijkeKoppeling(regels, true, new Regeltekst(vraag).strijdig(regels));
    }

    private static Koppeluitkomst nietGevonden(Koppelvraag vraag, List<Koppelregel> regels) {
        return new OnmogelijkeKoppeling(regels, false, new Regeltekst(vraag).nietGevonden(regels));
    }
}
