package nl.doorstroom.koppeling.solver;

import java.util.Arrays;

/**
 * What room for one person more is worth at every place, without a plan.
 *
 * @param perPlaats in points per person, in the order of the places
 * @param bovengrens no plan for the households that took part has more points
 */
@SuppressWarnings("ArrayRecordComponent")
public record Prijzen(double[] perPlaats, double bovengrens) {
    /** The prices at which the bound is lowest. */
    public static Prijzen van(Koppelvraag vraag, Koppelinstelling instelling) {
        var opgave = new Opgave(vraag);
        try (var lanes = new Lanes(instelling.draden())) {
            var clock = new Clock(instelling);
            var found = new PriceSearch(opgave.model(), lanes, clock::isOver).find();
            return new Prijzen(perPlaats(opgave.model(), found, new double[opgave.model().places]), found.bound());
        }
    }

    /**
     * Smoothed prices for several futures at once, from prices that were right a moment ago. Rules of the question are
     * not for this: it is about room alone.
     *
     * @param vroeger prices to begin with; a place that is full keeps its own
     * @param deelnemers households by their place in the question, each as many times as it counts
     * @param keren in how many futures every place offers its room
     */
    public static Prijzen inDeBuurt(
            Koppelvraag vraag, double[] vroeger, int[] deelnemers, int keren, Koppelinstelling instelling) {
        if (!vraag.regels().isEmpty()) {
            throw new IllegalArgumentException("Prijzen in de buurt know no regels: " + vraag.regels());
        }
        var model = new Opgave(vraag).model();
        var start = Arrays.stream(model.rows.placeOf)
                .mapToDouble(plaats -> vroeger[plaats])
                .toArray();
        try (var lanes = new Lanes(instelling.draden())) {
            var found = new PriceSearch(model, lanes, instelling.afbreken()).findNear(start, deelnemers, keren);
            return new Prijzen(perPlaats(model, found, vroeger), found.bound());
        }
    }

    private static double[] perPlaats(Model model, PriceSearch.Found found, double[] vroeger) {
        var prices = new double[model.places];
        for (int m = 0; m < prices.length; m++) {
            int row = model.rows.ofPlace[m];
            prices[m] = row >= 0 ? found.prices()[row] : model.capacity[m] == 0 ? vroeger[m] : 0;
        }
        return prices;
    }
}
