package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The methods with d(s) = stap · s + begin: Adams s, Jefferson s + 1, Webster 2s + 1 (twice s + ½, to stay whole).
 *
 * @param stap also the scale: the divisor on paper is stap · p / d(s)
 */
record Lineair(int stap, int begin) implements Delerregel {
    static final Lineair ADAMS = new Lineair(1, 0);
    static final Lineair JEFFERSON = new Lineair(1, 1);
    static final Lineair WEBSTER = new Lineair(2, 1);

    private long d(long s) {
        return stap * s + begin;
    }

    @Override
    public int vergelijk(long p, long s, long q, long t) {
        return Rekenen.vergelijk(p, d(t), q, d(s));
    }

    @Override
    public long plaatsenVanaf(long p, long q, long t) {
        return aantalTot(Rekenen.quotient(p, d(t), q));
    }

    @Override
    public long plaatsenBij(long p, long inwoners, long totaal) {
        return aantalTot(Rekenen.quotient(p, stap * totaal, inwoners));
    }

    /** The number of d(0), d(1), … that are at most the given value. */
    private long aantalTot(long waarde) {
        return (waarde - begin + stap) / stap;
    }

    @Override
    public BigInteger drempel(long s, long q, long t) {
        var gewogen = BigInteger.valueOf(q).multiply(BigInteger.valueOf(d(s)));
        return Rekenen.naarBoven(gewogen, BigInteger.valueOf(d(t)));
    }

    @Override
    public boolean komtIedereenToe(long s) {
        return d(s) == 0;
    }

    @Override
    public long begintotaal(long totaal, int eenheden) {
        // Rounding up adds half a place a unit on average, rounding down takes half a place.
        return totaal + (long) eenheden * (2 * begin - stap) / 2;
    }

    @Override
    public Delerinterval interval(Voorrang laagste, Optional<Voorrang> zwakste) {
        var tot = zwakste.filter(voorrang -> !komtIedereenToe(voorrang.s())).map(this::deler);
        return new Delerinterval(deler(laagste), tot, begin == 0, true);
    }

    private Breuk deler(Voorrang voorrang) {
        return new Breuk(
                BigInteger.valueOf(voorrang.p()).multiply(BigInteger.valueOf(stap)),
                BigInteger.valueOf(d(voorrang.s())));
    }
}
