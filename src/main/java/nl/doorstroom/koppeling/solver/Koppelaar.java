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
        var vast = new Tegenspraak(vraag, instelling, clock).tussenVastgezette();
        if (vast.isPresent()) {
            return strijdig(vraag, new Tegenspraak.Gevonden(vast.get(), true));
        }
        var opgave = new Opgave(vraag);
        var draft = ontwerp == null ? null : opgave.draft(ontwerp);
        var found = new Search(opgave.model(), instelling, clock).find(draft);
        if (found.plan().violation() == 0 && !found.impossible()) {
            return opgave.voorstel(found);
        }
        // As much time again: most of the first went into looking for a plan.
        var later = new Clock(instelling);
        return found.impossible() || Search.isImpossible(opgave.model(), instelling, later)
                ? strijdig(vraag, new Tegenspraak(vraag, instelling, later).kleinste())
                : nietGevonden(vraag, opgave.broken(found.plan()));
    }

    private static Koppeluitkomst strijdig(Koppelvraag vraag, Tegenspraak.Gevonden gevonden) {
        var tekst = new Regeltekst(vraag).strijdig(gevonden);
        return new OnmogelijkeKoppeling(gevonden.regels(), true, gevonden.isKleinste(), tekst);
    }

    private static Koppeluitkomst nietGevonden(Koppelvraag vraag, List<Koppelregel> regels) {
        return new OnmogelijkeKoppeling(regels, false, false, new Regeltekst(vraag).nietGevonden(regels));
    }
}
