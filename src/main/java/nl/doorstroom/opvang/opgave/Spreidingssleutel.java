package nl.doorstroom.opvang.opgave;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.verdeling.Sleutels;
import nl.doorstroom.verdeling.Sleuteluitkomst;

/**
 * The key of the Spreidingswet as somebody handed it in. Its weights, and how a SES-WOA score becomes a factor, are te
 * bevestigen: none of its figures is ours.
 *
 * @param versie from 1; the highest holds
 * @param peildatum day of the inhabitants by which is divided
 * @param deelNaarInwoners part of the places that goes by inhabitants alone, from 0 to 1
 * @param welvaart by what the inhabitants of a gemeente count for the rest, above 0; of every gemeente of that day
 * @param bekendOp when it was written down
 */
public record Spreidingssleutel(
        int versie,
        LocalDate peildatum,
        BigDecimal deelNaarInwoners,
        Map<Gebiedscode, BigDecimal> welvaart,
        Bron bron,
        Instant bekendOp) {
    public Spreidingssleutel {
        deelNaarInwoners = deelNaarInwoners.stripTrailingZeros();
        welvaart = welvaart.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, een -> een.getValue().stripTrailingZeros()));
        if (deelNaarInwoners.signum() < 0 || deelNaarInwoners.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Deel naar inwoners (" + deelNaarInwoners + ") must be 0 to 1.");
        }
    }

    /**
     * Divides places over the gemeenten.
     *
     * @param inwoners of the same gemeenten
     */
    public Sleuteluitkomst verdeel(long plaatsen, Map<Gebiedscode, Long> inwoners) {
        return Sleutels.spreidingswet(perCode(inwoners), perCode(welvaart), deelNaarInwoners)
                .verdeel(plaatsen);
    }

    private static <T> Map<String, T> perCode(Map<Gebiedscode, T> per) {
        return per.entrySet().stream()
                .collect(Collectors.toMap(een -> een.getKey().waarde(), Map.Entry::getValue));
    }
}
