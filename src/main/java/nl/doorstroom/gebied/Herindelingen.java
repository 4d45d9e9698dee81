package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Herindeling.Deel;
import nl.doorstroom.gebied.Herindeling.Naamswijziging;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindeling.Splitsing;
import nl.doorstroom.gebied.Herindelingsplan.Begin;
import nl.doorstroom.gebied.Herindelingsuitkomst.Aanvaard;
import nl.doorstroom.gebied.Herindelingsuitkomst.Afgewezen;
import nl.doorstroom.gebied.Indelingsgegevens.Alias;
import nl.doorstroom.gebied.Indelingsgegevens.Lidmaatschap;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import org.springframework.stereotype.Component;

/** Checks a herindeling and carries it out: ends the old gemeenten, begins the new ones with what they inherit. */
@Component
class Herindelingen {
    private final JdbcGebiedStore gebieden;
    private final JdbcInwonerStore inwoners;
    private final JdbcHerindelingStore herindelingen;

    Herindelingen(JdbcGebiedStore gebieden, JdbcInwonerStore inwoners, JdbcHerindelingStore herindelingen) {
        this.gebieden = gebieden;
        this.inwoners = inwoners;
        this.herindelingen = herindelingen;
    }

    /** @param proef when true, nothing is written */
    Herindelingsuitkomst herindeel(Herindeling herindeling, Instant geregistreerdOp, boolean proef) {
        herindelingen.vergrendel();
        var uitgangspunt = uitgangspunt(herindeling);
        var fouten = Herindelingstoets.fouten(herindeling, uitgangspunt);
        if (!fouten.isEmpty()) {
            return new Afgewezen(fouten);
        }
        var planner = new Herindelingsplanner(uitgangspunt);
        var plan = planner.plan(herindeling);
        if (!proef) {
            voerUit(plan, herindeling.bron(), geregistreerdOp);
        }
        return new Aanvaard(planner.gevolgen(plan));
    }

    private Uitgangspunt uitgangspunt(Herindeling herindeling) {
        var dagErvoor = herindeling.datum().minusDays(1);
        var versies = genoemd(herindeling).distinct().collect(Collectors.toMap(code -> code, gebieden::versies));
        return new Uitgangspunt(
                new Gebiedsindeling(gebieden.lees(dagErvoor)),
                versies,
                inwoners.peildatumsInIndelingVanaf(herindeling.datum()),
                inwonersOp(dagErvoor));
    }

    private static Stream<Gebiedscode> genoemd(Herindeling herindeling) {
        return switch (herindeling) {
            case Samenvoeging samen -> Stream.concat(samen.van().stream(), Stream.of(samen.naar()));
            case Splitsing splitsing ->
                Stream.concat(
                        Stream.of(splitsing.van()), splitsing.delen().stream().map(Deel::code));
            case Naamswijziging wijziging -> Stream.of(wijziging.gemeente());
        };
    }

    private SortedMap<Gebiedscode, Long> inwonersOp(LocalDate dag) {
        return inwoners.standen().reversed().stream()
                .filter(stand -> !stand.indeling().isAfter(dag))
                .findFirst()
                .map(stand -> Herleider.herleid(
                                inwoners.aantallen(stand.peildatum()), herindelingen.overgangen(stand.indeling(), dag))
                        .cijfers())
                .orElseGet(TreeMap::new);
    }

    private void voerUit(Herindelingsplan plan, Bron bron, Instant geregistreerdOp) {
        var oud = gebieden.lees(plan.datum().minusDays(1));
        plan.eindigt().forEach(gemeente -> gebieden.beeindig(gemeente, plan.datum()));
        plan.begint().forEach(begin -> begin(begin, oud, plan.datum()));
        herindelingen.voegToe(plan, bron, geregistreerdOp);
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
