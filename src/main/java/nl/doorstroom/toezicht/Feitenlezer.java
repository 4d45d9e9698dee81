package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.realisatie.Standuitkomst;
import nl.doorstroom.realisatie.verschil.Maandverschil;
import nl.doorstroom.realisatie.verschil.Reden;
import nl.doorstroom.realisatie.verschil.Verschillen;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.Koppelfeit;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import org.springframework.stereotype.Component;

/** Reads the grootboek twice: as known on the peildatum, and as known at the end of the na-ijl. */
@Component
class Feitenlezer {
    private final Grootboeken grootboeken;
    private final Verschillen verschillen;
    private final Clock klok;

    Feitenlezer(Grootboeken grootboeken, Verschillen verschillen, Clock klok) {
        this.grootboeken = grootboeken;
        this.verschillen = verschillen;
        this.klok = klok;
    }

    /**
     * Both readings of gemeenten.
     *
     * @param bekendOp the moment of the second one: the end of the na-ijl, or now as long as that is to come
     */
    record Lezing(Standen toen, Standen later, Map<Gebiedscode, Long> nietVerwerkt, Instant bekendOp) {
        /** The figures of a gemeente; empty when the grootboek knows no stand. */
        Optional<Cijfers> find(Gebiedscode gemeente) {
            return toen.find(gemeente)
                    .flatMap(eerst -> later.find(gemeente)
                            .map(dan -> cijfers(eerst, dan, nietVerwerkt.getOrDefault(gemeente, 0L))));
        }

        /** What COA told, beside what the gemeente had to do; empty when the grootboek knows no stand. */
        Optional<Koppelfeit> koppeling(Koppelcijfer cijfer) {
            return toen.find(cijfer.gemeente())
                    .map(stand -> new Koppelfeit(cijfer.peildatum(), cijfer.gekoppeld(), stand.opgave()));
        }

        /** Why there are no figures, as a sentence. */
        String reden(Gebiedscode gemeente) {
            return Stream.of(toen, later)
                    .map(standen -> standen.uitkomst(gemeente))
                    .filter(uitkomst -> uitkomst instanceof Standuitkomst.Onbekend)
                    .map(Standuitkomst::toString)
                    .findFirst()
                    .orElse("");
        }

        private static Cijfers cijfers(Stand eerst, Stand dan, long nietVerwerkt) {
            return new Cijfers(
                    eerst.peildatum(), eerst.eind(), dan.eind(), dan.naijl().orElse(0), dan.fase3(), nietVerwerkt);
        }
    }

    /**
     * Both readings of a round, as the product itself: whoever may see a judgement sees the figures that it rests on, also
     * without the right to the entries and the talks behind them. Whom it is about, the round decides.
     */
    Lezing lees(Rondecode code, Beleidsregel regel) {
        return SystemTask.run("cijfers voor het toezicht lezen", () -> lezing(code, regel));
    }

    private Lezing lezing(Rondecode code, Beleidsregel regel) {
        var einde = Peiling.begin(regel.eindeNaijl(code.peildatum()));
        var bekendOp = einde.isBefore(klok.instant()) ? einde : klok.instant();
        var toen = new Peiling(code.peildatum(), Peiling.begin(code.peildatum()));
        return new Lezing(
                grootboeken.standen(toen),
                grootboeken.standen(new Peiling(code.peildatum(), bekendOp)),
                nietVerwerkt(code),
                bekendOp);
    }

    /** People of whom gemeente and COA agree that they moved and are not in the grootboek yet. */
    private Map<Gebiedscode, Long> nietVerwerkt(Rondecode code) {
        return verschillen.van(code.halfjaar()).maanden().stream()
                .filter(Feitenlezer::isNietVerwerkt)
                .collect(Collectors.groupingBy(
                        Maandverschil::gemeente,
                        Collectors.summingLong(maand -> maand.verschil().orElse(0))));
    }

    private static boolean isNietVerwerkt(Maandverschil maand) {
        return maand.verschil().orElse(0) > 0
                && maand.verklaring()
                        .filter(een -> een.reden() == Reden.NA_IJL || een.reden() == Reden.NAREIZIGERS)
                        .isPresent();
    }
}
