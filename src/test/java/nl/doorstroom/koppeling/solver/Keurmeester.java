package nl.doorstroom.koppeling.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a proposal with code of its own: it knows only the question and the outcome, counts exactly in decimals, and names
 * every fault.
 */
final class Keurmeester {
    private static final BigDecimal SPELING = new BigDecimal("0.000001");

    private final Koppelvraag vraag;
    private final List<String> fouten = new ArrayList<>();
    private final Map<Integer, Integer> waar = new HashMap<>();

    private Keurmeester(Koppelvraag vraag) {
        this.vraag = vraag;
    }

    /** All that is wrong; empty when nothing is. */
    static List<String> keur(Koppelvoorstel voorstel) {
        return keur(voorstel.vraag(), voorstel.plaatsen(), voorstel.totaal(), voorstel.bovengrens());
    }

    /** The same for what anybody says of a plan. */
    static List<String> keur(Koppelvraag vraag, int[] plan, double totaal, double bovengrens) {
        var keurmeester = new Keurmeester(vraag);
        keurmeester.lees(plan);
        keurmeester.keurCapaciteit();
        vraag.regels().forEach(keurmeester::keurRegel);
        keurmeester.keurCijfers(totaal, bovengrens);
        return keurmeester.fouten;
    }

    private void lees(int[] plan) {
        if (plan.length != vraag.huishoudens().size()) {
            fouten.add("lengte " + plan.length);
        }
        for (int h = 0; h < plan.length; h++) {
            if (plan[h] < Koppelvoorstel.WACHT || plan[h] >= vraag.plaatsen().size()) {
                fouten.add("plaats " + plan[h] + " bestaat niet");
            } else if (plan[h] != Koppelvoorstel.WACHT && vraag.punten().isVerboden(h, plan[h])) {
                fouten.add("verboden " + naam(h) + " "
                        + vraag.plaatsen().get(plan[h]).code());
            } else if (plan[h] != Koppelvoorstel.WACHT) {
                waar.put(h, plan[h]);
            }
        }
    }

    private String naam(int huishouden) {
        return vraag.huishoudens().get(huishouden).nummer();
    }

    private void keurCapaciteit() {
        var personen = new HashMap<Integer, Integer>();
        waar.forEach((h, m) -> personen.merge(m, vraag.huishoudens().get(h).personen(), Integer::sum));
        personen.forEach((m, aantal) -> {
            var plaats = vraag.plaatsen().get(m);
            if (aantal > plaats.capaciteit()) {
                fouten.add("vol " + plaats.code() + " " + aantal + "/" + plaats.capaciteit());
            }
        });
    }

    private void keurRegel(Koppelregel regel) {
        switch (regel) {
            case Koppelregel.Vastgezet vast -> {
                if (waar.getOrDefault(vast.huishouden(), Koppelvoorstel.WACHT) != vast.plaats()) {
                    fouten.add("losgeraakt " + vast.naam());
                }
            }
            case Koppelregel.Rij rij -> keurRij(rij);
        }
    }

    private void keurRij(Koppelregel.Rij rij) {
        var som = BigDecimal.ZERO;
        for (var paar : waar.entrySet()) {
            if (rij.huishoudens().get(paar.getKey()) && rij.plaatsen().get(paar.getValue())) {
                som = som.add(telt(rij.maat(), paar.getKey(), paar.getValue()));
            }
        }
        if (som.add(SPELING).compareTo(BigDecimal.valueOf(rij.minimum())) < 0) {
            fouten.add("onder minimum " + rij.naam() + " "
                    + som.stripTrailingZeros().toPlainString());
        }
        boolean begrensd = Double.isFinite(rij.maximum());
        if (begrensd && som.subtract(SPELING).compareTo(BigDecimal.valueOf(rij.maximum())) > 0) {
            fouten.add("boven maximum " + rij.naam() + " "
                    + som.stripTrailingZeros().toPlainString());
        }
    }

    private BigDecimal telt(Koppelregel.Maat maat, int huishouden, int plaats) {
        return switch (maat) {
            case PERSONEN ->
                BigDecimal.valueOf(vraag.huishoudens().get(huishouden).personen());
            case HUISHOUDENS -> BigDecimal.ONE;
            case PUNTEN -> punten(huishouden, plaats);
        };
    }

    private BigDecimal punten(int huishouden, int plaats) {
        return BigDecimal.valueOf(vraag.punten().punten(huishouden, plaats));
    }

    private void keurCijfers(double totaal, double bovengrens) {
        var som = waar.entrySet().stream()
                .map(paar -> punten(paar.getKey(), paar.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.subtract(BigDecimal.valueOf(totaal)).abs().compareTo(SPELING) > 0) {
            fouten.add("totaal " + totaal + " in plaats van "
                    + som.stripTrailingZeros().toPlainString());
        }
        if (BigDecimal.valueOf(bovengrens).add(SPELING).compareTo(som) < 0) {
            fouten.add("bovengrens " + bovengrens + " onder het plan");
        }
    }
}
