package nl.doorstroom.publicatie.opvang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavenboek;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.publicatie.opvang.Eigencijfers.Regel;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import org.springframework.stereotype.Component;

/** Reads what Doorstroom itself knows of areas on a day: opgaven, places and housing. */
@Openbaar
@Component
class Eigenlezing {
    private final Opgaven opgaven;
    private final Locaties locaties;
    private final Grootboeken grootboeken;
    private final Gebieden gebieden;

    Eigenlezing(Opgaven opgaven, Locaties locaties, Grootboeken grootboeken, Gebieden gebieden) {
        this.opgaven = opgaven;
        this.locaties = locaties;
        this.grootboeken = grootboeken;
        this.gebieden = gebieden;
    }

    /** All that lines are read from. */
    private record Bronnen(
            LocalDate dag,
            Gebiedsindeling indeling,
            Opgavenboek boek,
            Map<Gebiedscode, Map<Kolom, Long>> plaatsen,
            Standen standen) {}

    Eigencijfers op(LocalDate dag, Instant bekendOp) {
        var standen = grootboeken.standen(peiling(dag, bekendOp));
        var plaatsen = locaties.plaatsen(dag, bekendOp);
        var bronnen = new Bronnen(dag, indeling(dag), opgaven.boek(bekendOp), plaatsen, standen);
        var regels = volgorde(bronnen.indeling()).stream()
                .map(een -> regel(een, bronnen))
                .toList();
        return new Eigencijfers(!plaatsen.isEmpty(), standen.peiling().peildatum(), regels);
    }

    private Gebiedsindeling indeling(LocalDate dag) {
        return gebieden.indeling(dag.isBefore(Gebieden.BEGIN) ? Gebieden.BEGIN : dag);
    }

    /** Who may not see every day sees the beginning of the month. */
    private Peiling peiling(LocalDate dag, Instant bekendOp) {
        if (Grootboeken.zietPerDag()) {
            return new Peiling(dag, bekendOp);
        }
        var bekend = bekendOp.atZone(Peiling.TIJD).toLocalDate();
        return Peiling.van(dag.withDayOfMonth(1), bekend.withDayOfMonth(1));
    }

    private static List<Gebied> volgorde(Gebiedsindeling indeling) {
        var volgorde = new ArrayList<Gebied>();
        for (var provincie : indeling.gebieden(Gebiedsoort.PROVINCIE)) {
            volgorde.add(provincie);
            indeling.gebieden(Gebiedsoort.VEILIGHEIDSREGIO).stream()
                    .filter(regio -> ligtIn(indeling, regio, provincie))
                    .forEach(volgorde::add);
        }
        volgorde.add(indeling.get(Gebiedscode.NEDERLAND));
        return volgorde;
    }

    private static boolean ligtIn(Gebiedsindeling indeling, Gebied regio, Gebied provincie) {
        return indeling.gemeentenIn(regio.code()).stream()
                .findFirst()
                .flatMap(gemeente -> indeling.findWaarin(gemeente.code(), Gebiedsoort.PROVINCIE))
                .filter(provincie::equals)
                .isPresent();
    }

    private Regel regel(Gebied gebied, Bronnen bronnen) {
        return new Regel(
                gebied,
                opgaven(gebied.code(), bronnen),
                opgeteld(gemeenten(gebied, bronnen.indeling()), bronnen.plaatsen()),
                stand(gebied.code(), bronnen.standen()));
    }

    private static List<Gebied> gemeenten(Gebied gebied, Gebiedsindeling indeling) {
        return gebied.code().equals(Gebiedscode.NEDERLAND) ? indeling.gemeenten() : indeling.gemeentenIn(gebied.code());
    }

    private static Map<Opgavesoort, Opgave> opgaven(Gebiedscode gebied, Bronnen bronnen) {
        var gevonden = new EnumMap<Opgavesoort, Opgave>(Opgavesoort.class);
        for (var soort : Opgavesoort.values()) {
            bronnen.boek().op(gebied, soort, bronnen.dag()).ifPresent(opgave -> gevonden.put(soort, opgave));
        }
        return gevonden;
    }

    private static Map<Kolom, Long> opgeteld(List<Gebied> gemeenten, Map<Gebiedscode, Map<Kolom, Long>> plaatsen) {
        var som = new EnumMap<Kolom, Long>(Kolom.class);
        for (var gemeente : gemeenten) {
            plaatsen.getOrDefault(gemeente.code(), Map.of())
                    .forEach((kolom, aantal) -> som.merge(kolom, aantal, Long::sum));
        }
        return som;
    }

    private Optional<Stand> stand(Gebiedscode gebied, Standen standen) {
        var som = standen.som(grootboeken.gemeenten(gebied, standen));
        return som.isVolledig() ? som.stand() : Optional.empty();
    }
}
