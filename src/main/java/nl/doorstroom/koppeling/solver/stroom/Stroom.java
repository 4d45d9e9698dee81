package nl.doorstroom.koppeling.solver.stroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Prijzen;
import nl.doorstroom.koppeling.solver.stroom.Ronde.Besluit;

/**
 * Links a year in rounds: {@link #begin} gives the first {@link Stand}, {@link #beslis} decides a round and gives the next.
 * It remembers nothing itself, so a stand can be kept anywhere between two rounds.
 */
public final class Stroom {
    /** What a place asks more per person at the edge of its pad, as a part of what a person is usually worth. */
    private static final double STERKTE = 0.1;

    private final List<Plaats> plaatsen;
    private final List<Aankomst> verwacht;
    private final Stroominstelling instelling;
    private final double perPersoon;

    /** @param verwachting the places with their room for the whole year, and households as in another year */
    public Stroom(Koppelvraag verwachting, Stroominstelling instelling) {
        this.plaatsen = verwachting.plaatsen();
        this.verwacht = aankomsten(verwachting, 0, verwachting.huishoudens().size(), 0);
        this.instelling = instelling;
        this.perPersoon = verwacht.stream()
                .mapToDouble(
                        wie -> Math.max(0, Arrays.stream(wie.punten()).max().orElse(0)) / wie.personen())
                .average()
                .orElse(0);
    }

    /** Households of a question from one up to another, as arrivals of a round. */
    public static List<Aankomst> aankomsten(Koppelvraag vraag, int van, int tot, int ronde) {
        return IntStream.range(van, tot)
                .mapToObj(nummer -> new Aankomst(
                        vraag.huishoudens().get(nummer), ronde, vraag.punten().rij(nummer)))
                .toList();
    }

    /** Before the first round: all room is free, at the prices of the other year. */
    public Stand begin() {
        var vraag = Toekomst.vraag(verwacht, plaatsen);
        var prijzen = Prijzen.van(vraag, instelling.motor()).perPlaats();
        var vrij = plaatsen.stream().map(Plaats::capaciteit).toList();
        return new Stand(0, vrij, Arrays.stream(prijzen).boxed().toList(), List.of(), List.of());
    }

    /**
     * Decides who of those who wait and who arrived goes where.
     *
     * @throws IllegalArgumentException when all rounds are decided
     */
    public Ronde beslis(Stand stand, List<Aankomst> nieuw) {
        if (stand.ronde() >= instelling.rondes()) {
            throw new IllegalArgumentException("All " + instelling.rondes() + " rondes are decided.");
        }
        var erbij = metNieuw(stand, nieuw);
        if (erbij.ronde() + 1 == instelling.rondes()) {
            return erbij.wachtend().isEmpty() ? niemand(erbij) : slot(erbij);
        }
        var toekomst = new Toekomst(verwacht, erbij, verstreken(erbij.ronde() + 1));
        var prijzen = toekomst.prijzen(ruimte(erbij), instelling.motor());
        var paden = instelling.balans() ? paden(erbij.ronde() + 1) : Paden.zonder(plaatsen);
        return new Beslisser(erbij, prijzen, paden, instelling.drempel() * perPersoon).beslis(erbij);
    }

    /** Where every place should be after so many rounds. */
    public Paden paden(int rondes) {
        int grootste = verwacht.stream().mapToInt(Aankomst::personen).max().orElse(1);
        return Paden.van(plaatsen, verstreken(rondes), grootste, STERKTE * perPersoon);
    }

    private double verstreken(int rondes) {
        return (double) rondes / instelling.rondes();
    }

    private static Stand metNieuw(Stand stand, List<Aankomst> nieuw) {
        var wachtend = new ArrayList<>(stand.wachtend());
        wachtend.addAll(nieuw);
        var aangekomen = new ArrayList<>(stand.aangekomen());
        aangekomen.addAll(nieuw);
        return new Stand(stand.ronde(), stand.vrij(), stand.prijzen(), wachtend, aangekomen);
    }

    private List<Plaats> ruimte(Stand stand) {
        return IntStream.range(0, plaatsen.size())
                .mapToObj(plaats ->
                        new Plaats(plaatsen.get(plaats).code(), stand.vrij().get(plaats)))
                .toList();
    }

    private static Ronde niemand(Stand stand) {
        return new Ronde(
                List.of(), new Stand(stand.ronde() + 1, stand.vrij(), stand.prijzen(), List.of(), stand.aangekomen()));
    }

    /** Nobody comes any more: what is left is one question, and is answered as well as it can be. */
    private Ronde slot(Stand stand) {
        return switch (Koppelaar.koppel(Toekomst.vraag(stand.wachtend(), ruimte(stand)), instelling.motor())) {
            case Koppelvoorstel plan -> slot(stand, plan);
            case OnmogelijkeKoppeling onmogelijk ->
                throw new IllegalStateException("Without rules there is always a plan: " + onmogelijk.uitleg());
        };
    }

    private static Ronde slot(Stand stand, Koppelvoorstel plan) {
        var besluiten = new ArrayList<Besluit>();
        var wachtend = new ArrayList<Aankomst>();
        var vrij = new ArrayList<>(stand.vrij());
        for (int plek = 0; plek < stand.wachtend().size(); plek++) {
            var wie = stand.wachtend().get(plek);
            if (plan.wacht(plek)) {
                wachtend.add(wie);
            } else {
                besluiten.add(new Besluit(wie, plan.plaatsVan(plek)));
                vrij.set(plan.plaatsVan(plek), vrij.get(plan.plaatsVan(plek)) - wie.personen());
            }
        }
        var prijzen = Arrays.stream(plan.prijzen()).boxed().toList();
        return new Ronde(besluiten, new Stand(stand.ronde() + 1, vrij, prijzen, wachtend, stand.aangekomen()));
    }
}
