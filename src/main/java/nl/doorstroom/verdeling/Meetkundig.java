package nl.doorstroom.verdeling;

import java.math.BigInteger;
import java.util.Optional;

/** Hill's method, d(s) = √(s(s + 1)): compared by squares, so that no root is ever taken while dividing. */
record Meetkundig() implements Delerregel {
    /** Up to here p² fits in 63 bits. */
    private static final long KLEIN = 3_000_000_000L;

    private static final int DECIMALEN = 12;

    private static long kwadraatD(long s) {
        return s * (s + 1);
    }

    @Override
    public int vergelijk(long p, long s, long q, long t) {
        if (p <= KLEIN && q <= KLEIN) {
            return Rekenen.vergelijk(p * p, kwadraatD(t), q * q, kwadraatD(s));
        }
        return kwadraat(p).multiply(groot(kwadraatD(t))).compareTo(kwadraat(q).multiply(groot(kwadraatD(s))));
    }

    @Override
    public long plaatsenVanaf(long p, long q, long t) {
        return aantalTot(kwadraat(p).multiply(groot(kwadraatD(t))).divide(kwadraat(q)));
    }

    @Override
    public long plaatsenBij(long p, long inwoners, long totaal) {
        return aantalTot(kwadraat(p).multiply(kwadraat(totaal)).divide(kwadraat(inwoners)));
    }

    /** The number of s(s + 1), s = 0, 1, …, that are at most the given value. */
    private static long aantalTot(BigInteger waarde) {
        var wortel = waarde.shiftLeft(2).add(BigInteger.ONE).sqrt();
        return Rekenen.begrensd(wortel.add(BigInteger.ONE).shiftRight(1));
    }

    @Override
    public BigInteger drempel(long s, long q, long t) {
        var gewogen = kwadraat(q).multiply(groot(kwadraatD(s)));
        return Rekenen.wortelNaarBoven(Rekenen.naarBoven(gewogen, groot(kwadraatD(t))));
    }

    @Override
    public boolean komtIedereenToe(long s) {
        return s == 0;
    }

    @Override
    public long begintotaal(long totaal, int eenheden) {
        return totaal;
    }

    @Override
    public Delerinterval interval(Voorrang laagste, Optional<Voorrang> zwakste) {
        var begrensd = zwakste.filter(voorrang -> !komtIedereenToe(voorrang.s()));
        if (begrensd.isEmpty()) {
            return interval(wortel(laagste, DECIMALEN, true), Optional.empty());
        }
        var hoogste = begrensd.get();
        if (vergelijk(laagste.p(), laagste.s(), hoogste.p(), hoogste.s()) == 0) {
            var punt = wortel(laagste, DECIMALEN, true);
            return interval(punt, Optional.of(punt));
        }
        return tussen(laagste, hoogste);
    }

    /** Roots are not decimal; as many decimals as it takes to tell the two apart. */
    private static Delerinterval tussen(Voorrang laagste, Voorrang hoogste) {
        int decimalen = DECIMALEN;
        while (wortel(laagste, decimalen, true).compareTo(wortel(hoogste, decimalen, false)) >= 0) {
            decimalen++;
        }
        return interval(wortel(laagste, decimalen, true), Optional.of(wortel(hoogste, decimalen, false)));
    }

    private static Delerinterval interval(Breuk van, Optional<Breuk> tot) {
        return new Delerinterval(van, tot, false, false);
    }

    /** p / √(s(s + 1)) in so many decimals. */
    private static Breuk wortel(Voorrang voorrang, int decimalen, boolean naarBoven) {
        var schaal = BigInteger.TEN.pow(decimalen);
        var teller = kwadraat(voorrang.p()).multiply(schaal).multiply(schaal);
        var noemer = groot(kwadraatD(voorrang.s()));
        var wortel = naarBoven
                ? Rekenen.wortelNaarBoven(Rekenen.naarBoven(teller, noemer))
                : teller.divide(noemer).sqrt();
        return new Breuk(wortel, schaal);
    }

    private static BigInteger kwadraat(long getal) {
        return groot(getal).pow(2);
    }

    private static BigInteger groot(long getal) {
        return BigInteger.valueOf(getal);
    }
}
