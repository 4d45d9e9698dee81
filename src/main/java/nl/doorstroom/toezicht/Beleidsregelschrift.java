package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Gevolg;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.beleid.Voorwaardeschrift;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.jspecify.annotations.Nullable;

/** A beleidsregel as it is stored: nothing but words, numbers and lists of them. */
record Beleidsregelschrift(
        String naam,
        String bron,
        @Nullable LocalDate bronDatum,
        List<String> peildagen,
        int naijlMaanden,
        List<Schaal> oordelen,
        List<Stap> treden,
        List<Regel> regels,
        List<String> teBevestigen) {

    record Schaal(String code, String naam, String kleur, String betekenis) {}

    record Stap(
            int nummer,
            String naam,
            @Nullable Integer aantal,
            @Nullable String eenheid,
            boolean actief) {}

    /** @param oordeel its code; null when the judgement waits for a milestone */
    record Regel(
            String naam,
            String grondslag,
            List<String> voorwaarden,
            @Nullable String oordeel,
            @Nullable String beweging) {}

    static Beleidsregelschrift van(Beleidsregel regel) {
        return new Beleidsregelschrift(
                regel.naam(),
                regel.bron().titel(),
                regel.bron().datum(),
                regel.peildagen().stream().map(MonthDay::toString).toList(),
                regel.naijlMaanden(),
                regel.oordelen().stream().map(Beleidsregelschrift::schaal).toList(),
                regel.treden().stream().map(Beleidsregelschrift::stap).toList(),
                regel.regels().stream().map(Beleidsregelschrift::regel).toList(),
                regel.teBevestigen());
    }

    private static Schaal schaal(Oordeel oordeel) {
        return new Schaal(oordeel.code(), oordeel.naam(), code(oordeel.kleur()), oordeel.betekenis());
    }

    private static Stap stap(Trede trede) {
        return new Stap(
                trede.stap().nummer(),
                trede.naam(),
                trede.termijn().map(Termijn::aantal).orElse(null),
                trede.termijn().map(een -> code(een.eenheid())).orElse(null),
                trede.actief());
    }

    private static Regel regel(Beoordelingsregel regel) {
        var voorwaarden =
                regel.voorwaarden().stream().map(Voorwaardeschrift::schrijf).toList();
        return switch (regel.gevolg()) {
            case Gevolg.Oordelen gevolg ->
                new Regel(
                        regel.naam(),
                        regel.grondslag(),
                        voorwaarden,
                        gevolg.oordeel().code(),
                        code(gevolg.beweging()));
            case Gevolg.Aanhouden _ -> new Regel(regel.naam(), regel.grondslag(), voorwaarden, null, null);
        };
    }

    /** @throws IllegalArgumentException when it means no beleidsregel */
    Beleidsregel lees(Periode geldig) {
        var schaal = oordelen.stream().map(Beleidsregelschrift::oordeel).toList();
        return new Beleidsregel(
                naam,
                new Bron(bron, bronDatum),
                geldig,
                peildagen.stream().map(MonthDay::parse).toList(),
                naijlMaanden,
                schaal,
                treden.stream().map(Beleidsregelschrift::trede).toList(),
                regels.stream().map(een -> lees(een, schaal)).toList(),
                teBevestigen);
    }

    private static Oordeel oordeel(Schaal schaal) {
        return new Oordeel(schaal.code, schaal.naam, waarde(Oordeel.Kleur.class, schaal.kleur), schaal.betekenis);
    }

    private static Trede trede(Stap stap) {
        var termijn = stap.aantal == null || stap.eenheid == null
                ? Optional.<Termijn>empty()
                : Optional.of(new Termijn(stap.aantal, waarde(Termijn.Eenheid.class, stap.eenheid)));
        return new Trede(Trede.Stap.van(stap.nummer), stap.naam, termijn, stap.actief);
    }

    private static Beoordelingsregel lees(Regel regel, List<Oordeel> schaal) {
        var voorwaarden = regel.voorwaarden.stream()
                .map(een -> Voorwaardeschrift.lees(een)
                        .orElseThrow(() -> new IllegalArgumentException("Voorwaarde (" + een + ") is unknown.")))
                .toList();
        return new Beoordelingsregel(regel.naam, regel.grondslag, voorwaarden, gevolg(regel, schaal));
    }

    private static Gevolg gevolg(Regel regel, List<Oordeel> schaal) {
        if (regel.oordeel == null || regel.beweging == null) {
            return new Gevolg.Aanhouden();
        }
        return schaal.stream()
                .filter(een -> een.code().equals(regel.oordeel))
                .<Gevolg>map(een -> new Gevolg.Oordelen(een, waarde(Beweging.class, regel.beweging)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Oordeel (" + regel.oordeel + ") is not on the scale."));
    }

    static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E waarde(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
