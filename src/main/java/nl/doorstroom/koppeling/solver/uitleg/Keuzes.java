package nl.doorstroom.koppeling.solver.uitleg;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.punten.Beoordeling;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Reden;
import nl.doorstroom.koppeling.solver.punten.Verbod;
import org.jspecify.annotations.Nullable;

/** The places of one plan with their prices and the room left, and what each is worth to a household. */
final class Keuzes {
    private final Koppelvraag vraag;
    private final @Nullable Profielen profielen;
    private final List<Punten> prijzen;
    private final int[] vrij;

    Keuzes(Koppelvoorstel voorstel, @Nullable Profielen profielen) {
        this.vraag = voorstel.vraag();
        this.profielen = profielen;
        this.prijzen = IntStream.range(0, vraag.plaatsen().size())
                .mapToObj(plaats -> Punten.van(voorstel.prijs(plaats)))
                .toList();
        this.vrij = vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).toArray();
        for (int huishouden = 0; huishouden < vraag.huishoudens().size(); huishouden++) {
            if (!voorstel.wacht(huishouden)) {
                vrij[voorstel.plaatsVan(huishouden)] -= personen(huishouden);
            }
        }
    }

    int personen(int huishouden) {
        return vraag.huishoudens().get(huishouden).personen();
    }

    boolean magEnPast(int huishouden, int plaats) {
        return !vraag.punten().isVerboden(huishouden, plaats)
                && personen(huishouden) <= vraag.plaatsen().get(plaats).capaciteit();
    }

    /** What the place is worth, without reasons. */
    Plaatskeuze kaal(int huishouden, int plaats) {
        return keuze(huishouden, plaats, List.of());
    }

    /** What the place is worth, with reasons when they are known. */
    Plaatskeuze metRedenen(int huishouden, int plaats) {
        if (profielen == null) {
            return kaal(huishouden, plaats);
        }
        return switch (profielen.beoordeling(huishouden, plaats)) {
            case Beoordeling.Score score -> keuze(huishouden, plaats, score.redenen());
            case Beoordeling.Afgewezen afgewezen ->
                throw new IllegalArgumentException(
                        "The table has points for " + vraag.huishoudens().get(huishouden) + " at "
                                + vraag.plaatsen().get(plaats) + ", the profiles rule it out: " + afgewezen);
        };
    }

    private Plaatskeuze keuze(int huishouden, int plaats, List<Reden> redenen) {
        return new Plaatskeuze(
                code(plaats),
                Punten.van(vraag.punten().punten(huishouden, plaats)),
                prijzen.get(plaats),
                personen(huishouden),
                redenen);
    }

    /** Every place where the household may go and that is large enough, the best first. */
    Stream<Integer> besteEerst(int huishouden) {
        return mogelijk(huishouden).sorted(volgorde(huishouden));
    }

    /** The best of those; empty when there is none. */
    Optional<Integer> beste(int huishouden) {
        return mogelijk(huishouden).min(volgorde(huishouden));
    }

    private Stream<Integer> mogelijk(int huishouden) {
        return IntStream.range(0, vrij.length)
                .filter(plaats -> magEnPast(huishouden, plaats))
                .boxed();
    }

    private Comparator<Integer> volgorde(int huishouden) {
        return Comparator.comparing((Integer plaats) -> kaal(huishouden, plaats), Plaatskeuze.BESTE_EERST);
    }

    List<Verbod> verboden(int huishouden, int plaats) {
        return profielen != null
                        && profielen.beoordeling(huishouden, plaats) instanceof Beoordeling.Afgewezen(var verboden)
                ? verboden
                : List.of();
    }

    Ruimte ruimte(int huishouden, int plaats) {
        var regels = vraag.regels().stream().map(Koppelregel::naam).toList();
        return new Ruimte(vrij[plaats], personen(huishouden), regels);
    }

    Plaatsprijs prijs(int plaats) {
        return new Plaatsprijs(code(plaats), prijzen.get(plaats), vrij[plaats]);
    }

    String code(int plaats) {
        return vraag.plaatsen().get(plaats).code();
    }
}
