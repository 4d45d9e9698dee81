package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorstroom.gebied.Herindelingsplan.Begin;
import nl.doorstroom.gebied.Indelingsgegevens.Alias;
import nl.doorstroom.gebied.Indelingsgegevens.Lidmaatschap;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Periode;
import org.springframework.stereotype.Component;

/** Carries out a herindeling that was checked: ends the old gemeenten, begins the new ones with what they inherit. */
@Component
class Herindelingen {
    private final JdbcGebiedStore gebieden;
    private final JdbcHerindelingStore herindelingen;

    Herindelingen(JdbcGebiedStore gebieden, JdbcHerindelingStore herindelingen) {
        this.gebieden = gebieden;
        this.herindelingen = herindelingen;
    }

    void voerUit(Herindelingsplan plan, Herindeling herindeling, Instant geregistreerdOp) {
        var oud = gebieden.lees(plan.datum().minusDays(1));
        plan.eindigt().forEach(gemeente -> gebieden.beeindig(gemeente, plan.datum()));
        plan.begint().forEach(begin -> begin(begin, oud, plan.datum()));
        herindelingen.voegToe(plan, herindeling.bron(), geregistreerdOp);
    }

    private void begin(Begin begin, Indelingsgegevens oud, LocalDate vanaf) {
        gebieden.voegGebiedenToe(List.of(new Gebied(begin.code(), begin.naam(), Periode.vanaf(vanaf))), vanaf);
        var leden = oud.lidmaatschappen().stream()
                .filter(lid -> lid.gemeente().equals(begin.erftVan()))
                .map(lid -> new Lidmaatschap(begin.code(), lid.gebied()));
        gebieden.voegLidmaatschappenToe(leden.toList(), vanaf);
        gebieden.voegPlekkenToe(plek(begin, oud).stream().toList(), vanaf);
        gebieden.voegAliassenToe(aliassen(begin, oud), vanaf);
    }

    private static Optional<Plek> plek(Begin begin, Indelingsgegevens oud) {
        if (begin.plek().isPresent()) {
            return Optional.of(new Plek(begin.code(), begin.plek().get(), Optional.empty()));
        }
        return oud.plekken().stream()
                .filter(plek -> plek.gemeente().equals(begin.erftVan()))
                .findFirst()
                .map(plek -> new Plek(begin.code(), plek.zeshoek(), plek.ligging()));
    }

    private static List<Alias> aliassen(Begin begin, Indelingsgegevens oud) {
        var namen = new TreeMap<String, String>();
        oud.aliassen().stream()
                .filter(alias -> begin.namenVan().contains(alias.code()))
                .forEach(alias -> namen.put(alias.naam(), alias.herkomst()));
        oud.gebieden().stream()
                .filter(gebied -> begin.namenVan().contains(gebied.code()))
                .forEach(gebied -> namen.putIfAbsent(gebied.naam(), "vroegere naam"));
        namen.remove(begin.naam());
        return namen.entrySet().stream()
                .map(naam -> new Alias(begin.code(), naam.getKey(), naam.getValue()))
                .toList();
    }
}
