package nl.doorstroom.koppeling.solver.punten;

import java.util.Objects;

/** A place on the map of the Netherlands. Distances go over the ground in a straight line and count in whole kilometres. */
public final class Plek {
    private static final double STRAAL_AARDE = 6371.0088;

    private final double breedtegraad;
    private final double lengtegraad;
    private final double x;
    private final double y;
    private final double z;

    private Plek(double breedtegraad, double lengtegraad) {
        this.breedtegraad = breedtegraad;
        this.lengtegraad = lengtegraad;
        double breedte = StrictMath.toRadians(breedtegraad);
        double lengte = StrictMath.toRadians(lengtegraad);
        this.x = StrictMath.cos(breedte) * StrictMath.cos(lengte);
        this.y = StrictMath.cos(breedte) * StrictMath.sin(lengte);
        this.z = StrictMath.sin(breedte);
    }

    /**
     * The place at these degrees (WGS 84).
     *
     * @throws IllegalArgumentException when it lies far outside the European Netherlands
     */
    public static Plek van(double breedtegraad, double lengtegraad) {
        if (!(breedtegraad >= 50 && breedtegraad <= 54.5 && lengtegraad >= 3 && lengtegraad <= 8)) {
            throw new IllegalArgumentException(
                    "Plek (" + breedtegraad + ", " + lengtegraad + ") does not lie in the Netherlands.");
        }
        return new Plek(breedtegraad, lengtegraad);
    }

    /** Whole kilometres to another place, a half up; the same on every machine. */
    public int kilometers(Plek ander) {
        double dx = x - ander.x;
        double dy = y - ander.y;
        double dz = z - ander.z;
        return (int) Math.floor(STRAAL_AARDE * boog(Math.sqrt(dx * dx + dy * dy + dz * dz) / 2) + 0.5);
    }

    /** Twice the arc sine, by its first terms: exact to a millimetre as long as both places lie in the Netherlands. */
    private static double boog(double halveKoorde) {
        double kwadraat = halveKoorde * halveKoorde;
        return 2 * halveKoorde * (1 + kwadraat / 6 + 3 * kwadraat * kwadraat / 40);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Plek plek && breedtegraad == plek.breedtegraad && lengtegraad == plek.lengtegraad;
    }

    @Override
    public int hashCode() {
        return Objects.hash(breedtegraad, lengtegraad);
    }

    @Override
    public String toString() {
        return breedtegraad + ", " + lengtegraad;
    }
}
