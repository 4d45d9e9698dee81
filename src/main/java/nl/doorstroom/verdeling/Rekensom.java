package nl.doorstroom.verdeling;

/**
 * The sum of one unit as somebody would do it on paper: 45.389 / 648,34 = 70,01, naar boven afgerond 71.
 *
 * @param inwoners of the whole unit
 * @param deler inhabitants a place, a readable one of those that fit
 * @param quotient inhabitants ÷ divisor, exact
 * @param aantal places of the unit
 */
public record Rekensom(long inwoners, Breuk deler, Breuk quotient, Afronding afronding, long aantal) {
    static Rekensom van(long inwoners, Breuk deler, Afronding afronding, long aantal) {
        return new Rekensom(inwoners, deler, Breuk.van(inwoners).gedeeldDoor(deler), afronding, aantal);
    }

    static Rekensom van(long inwoners, Breuk deler, long aantal) {
        var quotient = Breuk.van(inwoners).gedeeldDoor(deler);
        return new Rekensom(inwoners, deler, quotient, Afronding.tussen(quotient, aantal), aantal);
    }

    @Override
    public String toString() {
        return Getallen.heel(inwoners) + " / " + Getallen.voluit(deler) + " = " + Getallen.leesbaar(quotient) + ", "
                + afronding.tekst() + " " + Getallen.heel(aantal);
    }
}
