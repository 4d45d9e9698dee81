package nl.doorstroom.verdeling;

import java.util.stream.IntStream;

/** The letter of Huisvestingswet 2014 art. 29: everybody's share rounded up, whatever the sum. */
record Artikel29(long totaal) implements Rekenwijze {
    @Override
    public long[] aantallen(Eenheden eenheden) {
        return IntStream.range(0, eenheden.aantal())
                .mapToLong(plaats -> naarBoven(eenheden.inwoners(plaats), eenheden.som()))
                .toArray();
    }

    private long naarBoven(long inwoners, long som) {
        var heel = Rekenen.quotient(inwoners, totaal, som);
        return Rekenen.rest(inwoners, totaal, som) == 0 ? heel : heel + 1;
    }

    @Override
    public Uitslag uitslag(Eenheden eenheden) {
        return Quotauitslag.van(this, eenheden, totaal);
    }
}
