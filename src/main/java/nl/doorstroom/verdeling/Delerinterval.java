package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All divisors (inhabitants a place) that give the same distribution: 648,336… up to 648,350… for 2023-II.
 *
 * @param laagste lower end
 * @param hoogste upper end; absent when every larger divisor does as well
 * @param laagsteTeltMee true for Adams: the lower end belongs to it and the upper does not; for the other methods the
 *     other way round
 * @param precies false for Hill, whose ends are square roots: they are then rounded inward at 12 or more decimals
 */
public record Delerinterval(Breuk laagste, Optional<Breuk> hoogste, boolean laagsteTeltMee, boolean precies) {

    /**
     * Whether the ends meet: at the one divisor that fits, two or more units stand equal for the last place, and the tie
     * rule has decided.
     */
    public boolean isGelijkeStand() {
        return hoogste.isPresent() && hoogste.get().equals(laagste);
    }

    /** Whether rounding by the method at this divisor gives the distribution, without need of the tie rule. */
    public boolean bevat(Breuk deler) {
        var boven = deler.compareTo(laagste);
        var onder = hoogste.map(deler::compareTo).orElse(-1);
        return laagsteTeltMee ? boven >= 0 && onder < 0 : boven > 0 && onder <= 0;
    }

    /** The divisor with the fewest decimals, and of these the lowest; at a tie the one divisor there is. */
    public Breuk opPapier() {
        if (isGelijkeStand()) {
            return laagste;
        }
        for (var schaal = BigInteger.ONE; ; schaal = schaal.multiply(BigInteger.TEN)) {
            var kandidaat = eerstePast(schaal);
            if (bevat(kandidaat)) {
                return kandidaat;
            }
        }
    }

    private Breuk eerstePast(BigInteger schaal) {
        var geheel = laagste.maal(new Breuk(schaal, BigInteger.ONE)).afgerond(RoundingMode.CEILING);
        var kandidaat = new Breuk(geheel, schaal);
        return kandidaat.equals(laagste) && !laagsteTeltMee ? new Breuk(geheel.add(BigInteger.ONE), schaal) : kandidaat;
    }

    @Override
    public String toString() {
        var tot = hoogste.map(Getallen::voluit).orElse("oneindig");
        return isGelijkeStand() ? "deler " + tot : "deler van " + Getallen.voluit(laagste) + " tot " + tot;
    }
}
