package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.realisatie.Post.Beginstand;
import nl.doorstroom.realisatie.Post.Fase3;
import nl.doorstroom.realisatie.Post.Huisvesting;

/**
 * Works out the stand of one gemeente from a reading of its grootboek: stand at the start + realisatie - taakstelling, carried
 * over from one half-year to the next (handboek 4).
 *
 * @param lezing the boekingen of the gemeente
 * @param taakstelling people to house in a half-year, as known at the moment of the reading
 */
public record Standrekening(Lezing lezing, Telwijze telwijze, ToLongFunction<Halfjaar> taakstelling) {
    private static final int NAIJL_MAANDEN = 1;

    /** The half-year in which somebody stands at the beginning of a day: that of the day before. */
    public static Halfjaar halfjaar(LocalDate peildatum) {
        return Halfjaar.op(peildatum.minusDays(1));
    }

    /** The stand at the beginning of a day. Before the grootboek begins it is 0. */
    public Stand op(LocalDate peildatum) {
        var halfjaar = halfjaar(peildatum);
        var einde = halfjaar.volgende().begin();
        var isEinde = peildatum.equals(einde);
        return new Stand(
                peildatum,
                halfjaar,
                begin(halfjaar),
                isBegonnen(halfjaar) ? taakstelling.applyAsLong(halfjaar) : 0,
                perSoort(new Periode(halfjaar.begin(), peildatum)),
                isEinde ? OptionalLong.of(gehuisvest(naijlmaand(einde))) : OptionalLong.empty(),
                isEinde ? fase3(einde.plusMonths(NAIJL_MAANDEN)) : OptionalLong.empty());
    }

    private static Periode naijlmaand(LocalDate einde) {
        return new Periode(einde, einde.plusMonths(NAIJL_MAANDEN));
    }

    /** What was told at the beginning of the half-year, and all that came of half-years before. */
    private long begin(Halfjaar halfjaar) {
        var stand = beginstand(halfjaar);
        for (var eerder = eerste().orElse(halfjaar); eerder.compareTo(halfjaar) < 0; eerder = eerder.volgende()) {
            stand += beginstand(eerder) + gehuisvest(eerder.periode()) - taakstelling.applyAsLong(eerder);
        }
        return stand;
    }

    /** The half-year in which the grootboek begins; empty when it is. */
    private Optional<Halfjaar> eerste() {
        return lezing.boekingen().stream()
                .map(Boeking::geldigOp)
                .min(LocalDate::compareTo)
                .map(Halfjaar::op);
    }

    private boolean isBegonnen(Halfjaar halfjaar) {
        return eerste().filter(begonnen -> begonnen.compareTo(halfjaar) <= 0).isPresent();
    }

    private long beginstand(Halfjaar halfjaar) {
        return som(een -> een.post() instanceof Beginstand && halfjaar.periode().bevat(een.geldigOp()));
    }

    private long gehuisvest(Periode periode) {
        return som(een -> telt(een, periode));
    }

    private long som(Predicate<Boeking> welke) {
        return lezing.boekingen().stream()
                .filter(welke)
                .mapToLong(een -> een.post().aantal())
                .sum();
    }

    private boolean telt(Boeking een, Periode periode) {
        return een.post() instanceof Huisvesting huisvesting
                && periode.bevat(een.geldigOp())
                && telwijze.telt(huisvesting.soort(), een.geldigOp());
    }

    private SortedMap<Soort, Long> perSoort(Periode periode) {
        var perSoort = new TreeMap<Soort, Long>();
        for (var een : lezing.boekingen()) {
            if (telt(een, periode) && een.post() instanceof Huisvesting huisvesting) {
                perSoort.merge(huisvesting.soort(), huisvesting.aantal(), Long::sum);
            }
        }
        return perSoort;
    }

    /** What was told of that very day; told more than once, the last of it. */
    private OptionalLong fase3(LocalDate dag) {
        return lezing.boekingen().stream()
                .filter(een -> een.post() instanceof Fase3 && een.geldigOp().equals(dag))
                .mapToLong(een -> een.post().aantal())
                .reduce((_, later) -> later);
    }

    /** The boekingen behind the realisatie of a stand, in the order in which they were written. */
    public List<Boeking> onder(Stand stand) {
        var periode = new Periode(stand.halfjaar().begin(), stand.peildatum());
        return lezing.boekingen().stream().filter(een -> telt(een, periode)).toList();
    }
}
