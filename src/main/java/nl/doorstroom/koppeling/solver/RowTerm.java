package nl.doorstroom.koppeling.solver;

/**
 * What a row adds to the bound at a price: the highest of price times use over all that it allows. Smoothing by {@code mu}
 * keeps the use away from both ends.
 *
 * @param lower minus infinity when nothing is demanded; the price is then above 0
 * @param upper infinite when nothing is limited; the price is then below 0
 */
record RowTerm(double lower, double upper, double price, double mu) {
    double bound() {
        return price == 0 ? 0 : price > 0 ? price * upper : price * lower;
    }

    double value() {
        if (isOpen()) {
            return price * end() - mu * Math.log(Math.abs(price));
        }
        return lower == upper ? price * upper : price * (middle() + deviation()) + mu * Math.log(toEnds());
    }

    double slope() {
        if (isOpen()) {
            return end() - mu / price;
        }
        return lower == upper ? upper : middle() + deviation();
    }

    double curvature() {
        if (isOpen()) {
            return mu / (price * price);
        }
        if (lower == upper) {
            return 0;
        }
        double t = deviation();
        return toEnds() * toEnds() / (2 * mu * (half() * half() + t * t));
    }

    private boolean isOpen() {
        return lower == Double.NEGATIVE_INFINITY || upper == Double.POSITIVE_INFINITY;
    }

    private double end() {
        return lower == Double.NEGATIVE_INFINITY ? upper : lower;
    }

    private double middle() {
        return (lower + upper) / 2;
    }

    private double half() {
        return (upper - lower) / 2;
    }

    /** How far the use that is worth most lies from the middle. */
    private double deviation() {
        double square = half() * half();
        return price * square / (mu + Math.sqrt(mu * mu + price * price * square));
    }

    /** Product of the distances to both ends: half² - deviation², without cancellation. */
    private double toEnds() {
        double square = half() * half();
        double root = Math.sqrt(mu * mu + price * price * square);
        return 2 * mu * square / (mu + root);
    }
}
