package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import nl.doorstroom.verdeling.Delerregel.Voorrang;

/** The outcome of a divisor method. */
record Deleruitslag(
        Delerregel regel, Eenheden eenheden, long[] aantallen, Grenzen grenzen, Delerinterval interval, Breuk opPapier)
        implements Uitslag {
    private static final BigInteger MEESTE = BigInteger.valueOf(Deelnemer.MEESTE_INWONERS);

    static Deleruitslag van(Delerregel regel, Eenheden eenheden, long[] aantallen) {
        var grenzen = Grenzen.van(regel, eenheden, aantallen);
        var laagste = new Voorrang(eenheden.inwoners(grenzen.eerste()), aantallen[grenzen.eerste()]);
        var zwakste = grenzen.zwakste() < 0
                ? Optional.<Voorrang>empty()
                : Optional.of(new Voorrang(eenheden.inwoners(grenzen.zwakste()), aantallen[grenzen.zwakste()] - 1));
        var interval = regel.interval(laagste, zwakste);
        return new Deleruitslag(regel, eenheden, aantallen, grenzen, interval, interval.opPapier());
    }

    @Override
    public Optional<Delerinterval> deler() {
        return Optional.of(interval);
    }

    @Override
    public Rekensom rekensom(int plaats) {
        var inwoners = eenheden.inwoners(plaats);
        var aantal = aantallen[plaats];
        return interval.isGelijkeStand() && staatGelijk(inwoners, aantal)
                ? Rekensom.van(inwoners, opPapier, Afronding.GELIJKE_STAND, aantal)
                : Rekensom.van(inwoners, opPapier, aantal);
    }

    @Override
    public Rekensom zonderInwoners() {
        return Rekensom.van(0, opPapier, 0);
    }

    private boolean staatGelijk(long inwoners, long aantal) {
        var grens = grenzen.eerste();
        return isGelijk(inwoners, aantal, grens) || (aantal > 0 && isGelijk(inwoners, aantal - 1, grens));
    }

    private boolean isGelijk(long inwoners, long s, int grens) {
        return regel.vergelijk(inwoners, s, eenheden.inwoners(grens), aantallen[grens]) == 0;
    }

    @Override
    public Afstand afstand(int plaats) {
        return new Afstand(meer(plaats), minder(plaats));
    }

    /** One place more comes as soon as it goes before the weakest place that the others hold. */
    private OptionalLong meer(int plaats) {
        var ander = grenzen.zwaksteBehalve(plaats);
        if (ander.isEmpty() || regel.komtIedereenToe(aantallen[ander.getAsInt()] - 1)) {
            return OptionalLong.empty();
        }
        var nodig = nodigVoor(plaats, aantallen[plaats], ander.getAsInt(), aantallen[ander.getAsInt()] - 1);
        return nodig.compareTo(MEESTE) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(nodig.longValueExact() - eenheden.inwoners(plaats));
    }

    /** A place is lost as soon as it comes after the best place that the others still want. */
    private OptionalLong minder(int plaats) {
        var ander = grenzen.eersteBehalve(plaats);
        var aantal = aantallen[plaats];
        if (ander.isEmpty() || aantal == 0) {
            return OptionalLong.empty();
        }
        var inwoners = eenheden.inwoners(plaats);
        if (regel.komtIedereenToe(aantal - 1)) {
            return OptionalLong.of(inwoners);
        }
        var houdt = nodigVoor(plaats, aantal - 1, ander.getAsInt(), aantallen[ander.getAsInt()]);
        return OptionalLong.of(inwoners - houdt.longValueExact() + 1);
    }

    /** The fewest inhabitants with which place number s + 1 of a unit goes before place number t + 1 of another. */
    private BigInteger nodigVoor(int plaats, long s, int ander, long t) {
        var tegen = eenheden.eenheid(ander);
        var drempel = regel.drempel(s, tegen.inwoners(), t);
        if (drempel.bitLength() > 62) {
            return drempel;
        }
        var zelf = new Deelnemer(eenheden.eenheid(plaats).sleutel(), drempel.longValueExact());
        var gelijk = regel.vergelijk(zelf.inwoners(), s, tegen.inwoners(), t) == 0;
        return gelijk && zelf.compareTo(tegen) > 0 ? drempel.add(BigInteger.ONE) : drempel;
    }
}
