package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;

/**
 * The last days that are proposed for a step: by the beleidsregel, and where that is silent by the law. A person chooses.
 *
 * @param tot of the term that the step gives; empty when neither tells one
 * @param bezwaarTot for bezwaar; empty when the step knows none
 * @param grond where they come from, as a sentence
 */
public record Termijnvoorstel(Optional<LocalDate> tot, Optional<LocalDate> bezwaarTot, String grond) {
    /** As long as bezwaar stands open (Awb art. 6:7). */
    static final Termijn BEZWAAR = Termijn.weken(6);

    /** As long as people may give a zienswijze where the law tells a term (Awb art. 3:16). */
    private static final Termijn ZIENSWIJZE = Termijn.weken(6);

    /**
     * What is proposed for a step that is taken on a day.
     *
     * @param regel that of the provincie on that day; empty when it has none
     */
    static Termijnvoorstel van(Ladderstap stap, LocalDate genomenOp, Optional<Beleidsregel> regel) {
        var feestdagen = Feestdagen.wettelijk();
        var eigen = stap.vraagtTermijn() ? regel.flatMap(een -> termijn(een, stap)) : Optional.<Termijn>empty();
        var wet = stap == Ladderstap.KONDIG_AAN ? Optional.of(ZIENSWIJZE) : Optional.<Termijn>empty();
        return new Termijnvoorstel(
                eigen.or(() -> wet).map(een -> feestdagen.laatsteDag(genomenOp, een)),
                stap == Ladderstap.BESLUIT ? Optional.of(feestdagen.laatsteDag(genomenOp, BEZWAAR)) : Optional.empty(),
                grond(eigen, wet));
    }

    private static Optional<Termijn> termijn(Beleidsregel regel, Ladderstap stap) {
        return regel.treden().stream()
                .filter(trede -> stap.naar().equals(Optional.of(trede.stap())))
                .findFirst()
                .flatMap(Trede::termijn);
    }

    private static String grond(Optional<Termijn> eigen, Optional<Termijn> wet) {
        return eigen.map(een -> "De beleidsregel geeft " + een + ".")
                .or(() -> wet.map(een ->
                        "De beleidsregel noemt geen termijn. Voorgesteld is " + een + ", zoals in Awb artikel 3:16."))
                .orElse("De beleidsregel noemt geen termijn. Kies zelf een dag.");
    }
}
