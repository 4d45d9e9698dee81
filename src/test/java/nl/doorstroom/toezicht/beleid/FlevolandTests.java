package nl.doorstroom.toezicht.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.toezicht.beleid.Mijlpaalstand.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The beleidsregel of Flevoland as a table of decisions. Figures of 1 January 2021 and what followed from them are those of
 * the mededeling of Gedeputeerde Staten (handboek 6); the other lines are made up around them.
 *
 * <p>Columns: stand as known on the peildatum; the same known a month later; moved but not registered, as the gemeente made
 * plausible; moved in the month after; in fase 3; what was decided before, newest first; how the reason was judged; whether
 * under active supervision; how the milestone stands; what is proposed, what about the ladder, and why.
 */
class FlevolandTests {
    private static final Beleidsregel REGEL = Meegeleverd.flevoland();
    private static final LocalDate PEILDATUM = LocalDate.of(2021, 1, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = false, textBlock = """
            Dronten          |   2 |   2 | 0 |  9 | 0 |                           |               |    |         | adequaat          | GELIJK | De taakstelling is gehaald
            Noordoostpolder  |  11 |  11 | 0 | 12 | 0 |                           |               |    |         | adequaat          | GELIJK | De taakstelling is gehaald
            Zeewolde         |  -2 |   4 | 0 |  2 | 0 |                           |               |    |         | adequaat          | GELIJK | De taakstelling is gehaald, een deel is later geregistreerd
            Urk              |  -4 |  -4 | 2 |  0 | 0 | gehaald                   |               |    |         | adequaat          | GELIJK | Niet gehaald, nog geen twee keer achter elkaar
            Almere           | -20 | -20 | 0 |  6 | 7 | verschoonbaar             | verschoonbaar |    |         | adequaat          | GELIJK | Niet gehaald, met een goede reden
            Lelystad         | -89 | -89 | 0 |  0 | 6 | verwijtbaar, verwijtbaar  |               | ja | open    | aanhouden         |        | Het plan van aanpak loopt: beoordelen als de afgesproken dag er is
            Lelystad april + | -40 | -40 | 0 |  0 | 0 | verwijtbaar, verwijtbaar  |               | ja | gehaald | redelijk adequaat | GELIJK | De afspraak is gehaald, het actieve toezicht blijft
            Lelystad april - | -90 | -90 | 0 |  0 | 0 | verwijtbaar, verwijtbaar  |               | ja | gemist  | niet adequaat     | HOGER  | De afspraak is niet gehaald
            Lelystad 2022 +  |   0 |   0 | 0 |  0 | 0 | verwijtbaar               |               | ja | gehaald | adequaat          | EINDE  | Geen achterstand meer en de hele taakstelling gehaald: het actieve toezicht kan eindigen
            Lelystad 2022 -  |  -1 |  -1 | 0 | 50 | 0 | verwijtbaar               |               | ja | gemist  | niet adequaat     | HOGER  | De afspraak is niet gehaald
            nog niet verwerkt|  -2 |  -2 | 2 |  0 | 0 | verwijtbaar               |               |    |         | adequaat          | GELIJK | De taakstelling is gehaald, een deel is nog niet verwerkt
            binnen een maand |  -9 |  -9 | 0 |  5 | 4 | verwijtbaar               |               |    |         | adequaat          | GELIJK | De taakstelling is binnen een maand gehaald
            net niet         |  -9 |  -9 | 0 |  5 | 3 | verwijtbaar               | verwijtbaar   |    |         | niet adequaat     | HOGER  | Twee keer achter elkaar niet gehaald zonder goede reden
            nog te beoordelen|  -9 |  -9 | 0 |  0 | 0 | verwijtbaar               |               |    |         | onbeslist         |        | De reden van de gemeente is nog niet beoordeeld.
            tweede keer, goed|  -9 |  -9 | 0 |  0 | 0 | verwijtbaar               | verschoonbaar |    |         | adequaat          | GELIJK | Niet gehaald, met een goede reden
            onderbroken      |  -9 |  -9 | 0 |  0 | 0 | verschoonbaar, verwijtbaar| verwijtbaar   |    |         | adequaat          | GELIJK | Niet gehaald, nog geen twee keer achter elkaar
            gehaald ertussen |  -9 |  -9 | 0 |  0 | 0 | gehaald, verwijtbaar      | verwijtbaar   |    |         | adequaat          | GELIJK | Niet gehaald, nog geen twee keer achter elkaar
            overgeslagen     |  -9 |  -9 | 0 |  0 | 0 | -, verwijtbaar            | verwijtbaar   |    |         | adequaat          | GELIJK | Niet gehaald, nog geen twee keer achter elkaar
            actief, geen plan|  -9 |  -9 | 0 |  0 | 0 | verwijtbaar               | verwijtbaar   | ja |         | onbeslist         |        | Geen regel past. Beoordeel deze gemeente zelf.
            """)
    void every_gemeente_gets_what_the_rule_says(
            String gemeente,
            long stand,
            long later,
            long nietVerwerkt,
            long naijl,
            long fase3,
            @Nullable String eerder,
            @Nullable String beoordeeld,
            @Nullable String actief,
            @Nullable String mijlpaal,
            String voorstel,
            @Nullable String beweging,
            String reden) {
        var cijfers = Cijfers.van(PEILDATUM, stand).laterBekend(later).metNaijl(naijl, fase3);
        var feiten = Feiten.van(cijfers.metNietVerwerkt(nietVerwerkt)).na(eerdere(eerder));
        feiten = beoordeeld == null ? feiten : feiten.beoordeeld(verwijtbaarheid(beoordeeld));
        feiten = actief == null ? feiten : feiten.onderActiefToezicht();
        feiten = mijlpaal == null ? feiten : feiten.met(mijlpaal(mijlpaal));

        var gevonden = REGEL.voorstel(feiten);

        assertThat(List.of(inWoorden(gevonden), gevonden.reden()))
                .containsExactly(voorstel + (beweging == null ? "" : " " + beweging), reden);
    }

    private static String inWoorden(Voorstel voorstel) {
        return switch (voorstel) {
            case Voorstel.Oordelen oordelen -> oordelen.oordeel() + " " + oordelen.beweging();
            case Voorstel.Aanhouden _ -> "aanhouden";
            case Voorstel.Onbeslist _ -> "onbeslist";
        };
    }

    private static EerdereBeoordeling[] eerdere(@Nullable String eerder) {
        var lijst = new ArrayList<EerdereBeoordeling>();
        var dag = PEILDATUM;
        for (var een : eerder == null ? List.<String>of() : Arrays.asList(eerder.split(", "))) {
            dag = dag.minusMonths(6);
            switch (een) {
                case "-" -> {}
                case "gehaald" -> lijst.add(EerdereBeoordeling.gehaald(dag));
                default -> lijst.add(EerdereBeoordeling.gemist(dag, verwijtbaarheid(een)));
            }
        }
        return lijst.toArray(EerdereBeoordeling[]::new);
    }

    private static Verwijtbaarheid verwijtbaarheid(String naam) {
        return Arrays.stream(Verwijtbaarheid.values())
                .filter(een -> een.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Mijlpaalstand mijlpaal(String hoe) {
        return new Mijlpaalstand(
                LocalDate.of(2021, 4, 1), Uitkomst.valueOf(hoe.toUpperCase(java.util.Locale.ROOT)), "");
    }
}
