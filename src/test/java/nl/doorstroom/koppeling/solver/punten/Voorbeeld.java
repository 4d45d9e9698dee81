package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/** A household of four in Utrecht and the gemeente Zwolle: small enough to count every criterion on paper. */
public record Voorbeeld(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
    static final Gebiedscode ZWOLLE = new Gebiedscode("GM0193");
    static final Gebiedscode KAMPEN = new Gebiedscode("GM0166");
    static final Gebiedscode URK = new Gebiedscode("GM0184");
    static final Gebiedscode OOST = new Gebiedscode("KR02");
    static final Gebiedscode WEST = new Gebiedscode("KR03");
    static final Plek IN_ZWOLLE = Plek.van(52.516, 6.083);
    static final Plek IN_KAMPEN = Plek.van(52.555, 5.911);
    static final Plek IN_UTRECHT = Plek.van(52.091, 5.122);

    /** A cook, a teacher without demand for teachers, a pupil in Kampen and one in Utrecht. */
    static Voorbeeld gezin() {
        var leden = List.of(
                Lid.werkzaam(Opleidingsniveau.MBO, Set.of(Sector.HORECA, Sector.SCHOONMAAK)),
                Lid.werkzaam(Opleidingsniveau.HOGER, Set.of(Sector.ONDERWIJS)),
                Lid.scholier(new Schoolgang(Schoolsoort.BASISONDERWIJS, IN_KAMPEN)),
                Lid.scholier(new Schoolgang(Schoolsoort.VOORTGEZET_ONDERWIJS, IN_UTRECHT)));
        return new Voorbeeld(
                new Huishoudprofiel("H1", leden, IN_UTRECHT, List.of(), null, new Woonbehoefte(3, false), List.of()),
                zwolle());
    }

    private static Gemeenteprofiel zwolle() {
        var vraag = new Regiovraag(
                Map.of(Sector.HORECA, new Mate(80), Sector.SCHOONMAAK, new Mate(30)),
                Map.of(Opleidingsniveau.MBO, new Mate(65), Opleidingsniveau.HOGER, new Mate(20)));
        var woningen = new Woningaanbod(List.of(new Mate(10), new Mate(20), new Mate(70), new Mate(55)), 3, false);
        return new Gemeenteprofiel(
                ZWOLLE, Set.of(OOST), IN_ZWOLLE, vraag, woningen, 8, Map.of(Schoolsoort.VOORTGEZET_ONDERWIJS, 21));
    }

    Voorbeeld metLeden(Lid... leden) {
        return new Voorbeeld(
                new Huishoudprofiel(
                        "H1",
                        List.of(leden),
                        IN_UTRECHT,
                        huishouden.banden(),
                        huishouden.regioadvies(),
                        huishouden.woonbehoefte(),
                        huishouden.gronden()),
                gemeente);
    }

    Voorbeeld metBanden(Band... banden) {
        return met(List.of(banden), huishouden.regioadvies(), huishouden.woonbehoefte(), List.of());
    }

    Voorbeeld metAdvies(@Nullable Gebiedscode regio) {
        return met(List.of(), regio, huishouden.woonbehoefte(), List.of());
    }

    Voorbeeld metWoonbehoefte(Woonbehoefte behoefte) {
        return met(List.of(), null, behoefte, huishouden.gronden());
    }

    Voorbeeld metGronden(HardeGrond... gronden) {
        return met(List.of(), null, huishouden.woonbehoefte(), List.of(gronden));
    }

    private Voorbeeld met(
            List<Band> banden, @Nullable Gebiedscode advies, Woonbehoefte behoefte, List<HardeGrond> gronden) {
        return new Voorbeeld(
                new Huishoudprofiel("H1", huishouden.leden(), IN_UTRECHT, banden, advies, behoefte, gronden), gemeente);
    }

    Beoordeling beoordeling(Gewichten gewichten) {
        return new Puntenmodel(gewichten).reken(huishouden, gemeente);
    }

    /** The reason of one criterion, which the pair must have. */
    Reden reden(Gewichten gewichten, Criterium criterium) {
        return switch (beoordeling(gewichten)) {
            case Beoordeling.Score score ->
                score.redenen().stream()
                        .filter(reden -> reden.criterium() == criterium)
                        .findFirst()
                        .orElseThrow();
            case Beoordeling.Afgewezen afgewezen -> throw new AssertionError(afgewezen);
        };
    }
}
