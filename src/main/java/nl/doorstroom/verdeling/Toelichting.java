package nl.doorstroom.verdeling;

import java.util.List;

/**
 * Why an area got its number.
 *
 * @param sleutel the area asked about
 * @param uitvoerder carries out for the unit; the area itself when it is in no group
 * @param leden the members of the unit in ascending order, only the area itself when it is in no group
 * @param rekensom the sum of the whole unit
 * @param afstand of the whole unit to its next number; empty both ways when nobody lives there
 * @param aantal places of this area: those of the unit when it is uitvoerder, otherwise 0
 */
public record Toelichting(
        String sleutel, String uitvoerder, List<String> leden, Rekensom rekensom, Afstand afstand, long aantal) {
    public Toelichting {
        leden = List.copyOf(leden);
    }

    /** Whether another area carries out for this one. */
    public boolean isUitbesteed() {
        return !sleutel.equals(uitvoerder);
    }

    /** Whether the minimum rule passed the unit over. */
    public boolean isOvergeslagen() {
        return rekensom.afronding() == Afronding.ONDER_MINIMUM;
    }

    @Override
    public String toString() {
        return sleutel + ": " + rekensom + (isUitbesteed() ? ", uitgevoerd door " + uitvoerder : "");
    }
}
