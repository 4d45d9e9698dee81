package nl.doorstroom.opvang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.opvang.Projectgebeurtenis;
import nl.doorstroom.opvang.Projectgebeurtenis.Beschreven;
import nl.doorstroom.opvang.Projectgebeurtenis.Gemeld;
import nl.doorstroom.opvang.invoer.Wijzigingstekst;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Projectgegevens;
import nl.doorstroom.opvang.web.ProjectView.Gebeurtenis;
import nl.doorstroom.platform.web.DutchFormat;

/** All that was told of a project, in sentences. */
final class Projectverhaal {
    private final Gemeentenamen namen;

    Projectverhaal(Gemeentenamen namen) {
        this.namen = namen;
    }

    /**
     * What was told last comes first.
     *
     * @param verteld in the order in which it was told
     */
    List<Gebeurtenis> van(List<Projectgebeurtenis> verteld) {
        var lijst = new ArrayList<Gebeurtenis>();
        var vorige = Optional.<Projectgegevens>empty();
        for (var een : verteld) {
            lijst.add(new Gebeurtenis(zin(een, vorige), Opvangwoorden.wie(een.door())));
            if (een instanceof Beschreven(var gegevens, var _)) {
                vorige = Optional.of(gegevens);
            }
        }
        return lijst.reversed();
    }

    private String zin(Projectgebeurtenis een, Optional<Projectgegevens> vorige) {
        return switch (een) {
            case Gemeld(var feit, var _) -> zin(feit);
            case Beschreven(var gegevens, var _) ->
                vorige.map(eerder -> gewijzigd(eerder, gegevens)).orElseGet(() -> begonnen(gegevens));
        };
    }

    private String begonnen(Projectgegevens gegevens) {
        return "Begonnen: " + gegevens.naam() + ", " + gegevens.soort().naam() + ", "
                + DutchFormat.number(gegevens.plaatsen()) + " plaatsen in " + namen.van(gegevens.gemeente());
    }

    private String gewijzigd(Projectgegevens eerder, Projectgegevens nu) {
        var anders = Stream.of(
                        Wijzigingstekst.van("naam", eerder.naam(), nu.naam()),
                        Wijzigingstekst.van(
                                "soort", eerder.soort().naam(), nu.soort().naam()),
                        Wijzigingstekst.van("gemeente", namen.van(eerder.gemeente()), namen.van(nu.gemeente())),
                        Wijzigingstekst.van(
                                "verantwoordelijk",
                                eerder.partij().naam(),
                                nu.partij().naam()),
                        Wijzigingstekst.van(
                                "plaatsen", DutchFormat.number(eerder.plaatsen()), DutchFormat.number(nu.plaatsen())),
                        Wijzigingstekst.van("toelichting", eerder.toelichting(), nu.toelichting()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return anders.isEmpty() ? "Opnieuw vastgelegd, zonder verschil" : "Gewijzigd: " + anders;
    }

    private static String zin(Projectfeit feit) {
        var reden = feit.reden().map(een -> ", door " + een.naam()).orElse("");
        return wat(feit) + reden + (feit.toelichting().isEmpty() ? "" : ". " + feit.toelichting());
    }

    private static String wat(Projectfeit feit) {
        var stap = DutchFormat.capitalized(feit.stap().naam());
        var dag = DutchFormat.date(feit.dag());
        return switch (feit.soort()) {
            case VERWACHT -> stap + ": verwacht klaar op " + dag;
            case KLAAR -> stap + ": klaar op " + dag;
            case TERUGGEZET -> stap + ": toch niet klaar";
            case GESTOPT -> "Gestopt op " + dag + ", bij " + feit.stap().naam();
            case HERVAT -> "Hervat op " + dag;
        };
    }
}
