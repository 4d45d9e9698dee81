package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;

/**
 * Judges a plan without the engine: it reads the question and where everybody goes, counts all over again and says what is
 * wrong.
 *
 * @param plan the place of every household, or {@link Koppelvoorstel#WACHT}
 */
record Keuring(Koppelvraag vraag, List<Integer> plan) {
    /** Sums of doubles differ by their order; no points are finer than this. */
    private static final double AFRONDING = 1e-6;

    Keuring {
        plan = List.copyOf(plan);
    }

    static Keuring van(Koppelvraag vraag, int[] plan) {
        return new Keuring(vraag, IntStream.of(plan).boxed().toList());
    }

    /** What is wrong with a proposal: with its plan, or with what it says of it; empty when nothing is. */
    static List<String> fouten(Koppelvoorstel voorstel) {
        var keuring = van(voorstel.vraag(), voorstel.plaatsen());
        var fouten = new ArrayList<>(keuring.fouten());
        double totaal = keuring.totaal();
        if (Math.abs(totaal - voorstel.totaal()) > AFRONDING) {
            fouten.add("Het plan is " + totaal + " punten waard, het voorstel zegt " + voorstel.totaal() + ".");
        }
        if (voorstel.bovengrens() < totaal - AFRONDING) {
            fouten.add("De bovengrens " + voorstel.bovengrens() + " ligt onder het plan, " + totaal + ".");
        }
        return fouten;
    }

    /** What is wrong with the plan alone. */
    List<String> fouten() {
        if (plan.size() != vraag.huishoudens().size()) {
            return List.of("Het plan noemt " + plan.size() + " van "
                    + vraag.huishoudens().size() + " huishoudens.");
        }
        var fouten = new ArrayList<>(verboden());
        if (fouten.isEmpty()) {
            telPlaatsen(fouten);
            vraag.regels().forEach(regel -> fout(regel).ifPresent(fouten::add));
        }
        return fouten;
    }

    private List<String> verboden() {
        return IntStream.range(0, plan.size())
                .filter(huishouden -> !mag(huishouden))
                .mapToObj(vraag.huishoudens()::get)
                .map(huishouden -> "Huishouden " + huishouden.nummer() + " mag hier niet heen.")
                .toList();
    }

    private boolean mag(int huishouden) {
        int plaats = plan.get(huishouden);
        return plaats == Koppelvoorstel.WACHT
                || plaats >= 0
                        && plaats < vraag.plaatsen().size()
                        && Double.isFinite(vraag.punten().punten(huishouden, plaats));
    }

    private void telPlaatsen(List<String> fouten) {
        var personen = new int[vraag.plaatsen().size()];
        geplaatst().forEach(huishouden -> personen[plan.get(huishouden)] += personen(huishouden));
        for (int plaats = 0; plaats < personen.length; plaats++) {
            var waar = vraag.plaatsen().get(plaats);
            if (personen[plaats] > waar.capaciteit()) {
                fouten.add("In " + waar.code() + " komen " + personen[plaats] + " personen en passen er "
                        + waar.capaciteit() + ".");
            }
        }
    }

    private Optional<String> fout(Koppelregel regel) {
        boolean gehouden = switch (regel) {
            case Koppelregel.Vastgezet vast -> plan.get(vast.huishouden()) == vast.plaats();
            case Koppelregel.Rij rij -> isGehouden(rij);
        };
        return gehouden ? Optional.empty() : Optional.of("De regel " + regel.naam() + " is niet gehouden.");
    }

    private boolean isGehouden(Koppelregel.Rij rij) {
        var wie = rij.huishoudens();
        var waar = rij.plaatsen();
        double som = geplaatst()
                .filter(huishouden -> wie.get(huishouden) && waar.get(plan.get(huishouden)))
                .mapToDouble(huishouden -> maat(rij.maat(), huishouden))
                .sum();
        return som >= rij.minimum() - AFRONDING && som <= rij.maximum() + AFRONDING;
    }

    private double maat(Koppelregel.Maat maat, int huishouden) {
        return switch (maat) {
            case PERSONEN -> personen(huishouden);
            case HUISHOUDENS -> 1;
            case PUNTEN -> vraag.punten().punten(huishouden, plan.get(huishouden));
        };
    }

    /** Points of all households together. */
    double totaal() {
        return geplaatst()
                .mapToDouble(huishouden -> vraag.punten().punten(huishouden, plan.get(huishouden)))
                .sum();
    }

    /**
     * A bound that anybody can work out from prices, for a question without rules: what all room costs, and what every
     * household would have left at its best place. It is never below any plan, whatever the prices.
     */
    static double prijsgrens(Koppelvraag vraag, double[] prijzen) {
        double grens = 0;
        for (int plaats = 0; plaats < prijzen.length; plaats++) {
            grens += Math.max(0, prijzen[plaats]) * vraag.plaatsen().get(plaats).capaciteit();
        }
        for (int huishouden = 0; huishouden < vraag.huishoudens().size(); huishouden++) {
            grens += besteNetto(vraag, prijzen, huishouden);
        }
        return grens;
    }

    private static double besteNetto(Koppelvraag vraag, double[] prijzen, int huishouden) {
        int personen = vraag.huishoudens().get(huishouden).personen();
        double beste = 0;
        for (int plaats = 0; plaats < prijzen.length; plaats++) {
            if (personen <= vraag.plaatsen().get(plaats).capaciteit()) {
                double punten = vraag.punten().punten(huishouden, plaats);
                beste = Math.max(beste, punten - personen * Math.max(0, prijzen[plaats]));
            }
        }
        return beste;
    }

    private IntStream geplaatst() {
        return IntStream.range(0, plan.size()).filter(huishouden -> plan.get(huishouden) != Koppelvoorstel.WACHT);
    }

    private int personen(int huishouden) {
        return vraag.huishoudens().get(huishouden).personen();
    }
}
