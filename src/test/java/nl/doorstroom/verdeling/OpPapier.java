package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Divides as somebody with paper and a given divisor would: inhabitants ÷ divisor, rounded by the method. */
final class OpPapier {
    private OpPapier() {}

    static Map<String, Long> verdeel(Verdeelvraag vraag, Breuk deler) {
        var aantallen = new LinkedHashMap<String, Long>();
        vraag.deelnemers()
                .forEach(deelnemer -> aantallen.put(
                        deelnemer.sleutel(),
                        rondAf(vraag.methode(), Breuk.van(deelnemer.inwoners()).gedeeldDoor(deler))
                                .longValueExact()));
        return aantallen;
    }

    private static BigInteger rondAf(Methode methode, Breuk quotient) {
        return switch (methode) {
            case ADAMS -> quotient.afgerond(RoundingMode.CEILING);
            case JEFFERSON -> quotient.afgerond(RoundingMode.FLOOR);
            case WEBSTER -> quotient.afgerond(RoundingMode.HALF_UP);
            case HILL -> naarMeetkundigGemiddelde(quotient);
            case HAMILTON, ARTIKEL_29 -> throw new IllegalArgumentException(methode + " has no divisor.");
        };
    }

    private static BigInteger naarMeetkundigGemiddelde(Breuk quotient) {
        var onder = quotient.afgerond(RoundingMode.FLOOR);
        var boven = onder.add(BigInteger.ONE);
        var grens = new Breuk(onder.multiply(boven), BigInteger.ONE);
        return quotient.maal(quotient).compareTo(grens) >= 0 ? boven : onder;
    }
}
