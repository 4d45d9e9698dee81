package nl.doorstroom.verdeling;

import java.util.Arrays;
import java.util.Optional;

/**
 * A divisor method over the largest set of the most populous units in which everybody gets at least the minimum; the
 * others get none.
 *
 * <p>The set is found by halving, which works because it shrinks well: leave out the smallest member of a set in which
 * everybody reaches the minimum, and nobody has fewer places than before, so everybody still reaches it. And in a set
 * the smallest member has the fewest places, so only that one needs to be looked at: it reaches the minimum when all
 * places that go before its place number {@code minimum} fit in the total together with those.
 */
record MetMinimum(Delerregel regel, long totaal, long minimum) implements Rekenwijze {
    @Override
    public long[] aantallen(Eenheden eenheden) {
        var leden = eenheden.eerste(hoeveelMeedoen(eenheden));
        return Arrays.copyOf(new MetDeler(regel, totaal).aantallen(leden), eenheden.aantal());
    }

    @Override
    public Uitslag uitslag(Eenheden eenheden) {
        var leden = eenheden.eerste(hoeveelMeedoen(eenheden));
        var binnen = new MetDeler(regel, totaal).aantallen(leden);
        return new Minimumuitslag(
                this, eenheden, Arrays.copyOf(binnen, eenheden.aantal()), Deleruitslag.van(regel, leden, binnen));
    }

    private int hoeveelMeedoen(Eenheden eenheden) {
        int kan = 1;
        int kanNiet = eenheden.aantal() + 1;
        while (kanNiet - kan > 1) {
            int midden = (kan + kanNiet) >>> 1;
            if (iedereenHaaltMinimum(eenheden, midden)) {
                kan = midden;
            } else {
                kanNiet = midden;
            }
        }
        return kan;
    }

    private boolean iedereenHaaltMinimum(Eenheden eenheden, int hoeveel) {
        var kleinste = eenheden.inwoners(hoeveel - 1);
        long nodig = minimum;
        for (int plaats = 0; plaats < hoeveel - 1 && nodig <= totaal; plaats++) {
            nodig += regel.plaatsenVanaf(eenheden.inwoners(plaats), kleinste, minimum - 1);
        }
        return nodig <= totaal;
    }

    /** The outcome with the units passed over. */
    private record Minimumuitslag(MetMinimum wijze, Eenheden eenheden, long[] aantallen, Deleruitslag binnen)
            implements Uitslag {
        @Override
        public Optional<Delerinterval> deler() {
            return binnen.deler();
        }

        @Override
        public Rekensom rekensom(int plaats) {
            return plaats < binnen.eenheden().aantal()
                    ? binnen.rekensom(plaats)
                    : Rekensom.van(eenheden.inwoners(plaats), binnen.opPapier(), Afronding.ONDER_MINIMUM, 0);
        }

        @Override
        public Rekensom zonderInwoners() {
            return binnen.zonderInwoners();
        }

        @Override
        public Afstand afstand(int plaats) {
            return new Afstandzoeker(wijze, eenheden).afstand(plaats, aantallen[plaats]);
        }
    }
}
