package nl.doorstroom.toezicht.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.doorstroom.toezicht.beleid.Voorwaarde.AchterstandHoogstens;
import nl.doorstroom.toezicht.beleid.Voorwaarde.ActiefToezicht;
import nl.doorstroom.toezicht.beleid.Voorwaarde.Niet;
import nl.doorstroom.toezicht.beleid.Voorwaarde.TeWeinigGekoppeld;
import nl.doorstroom.toezicht.beleid.Voorwaarde.VerwijtbaarAchtereen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoorwaardeschriftTests {
    static Stream<Voorwaarde> every_kind_of_condition() {
        return Stream.concat(
                Voorwaardeschrift.zonderGetal(),
                Stream.of(
                        new VerwijtbaarAchtereen(2),
                        new TeWeinigGekoppeld(50),
                        new AchterstandHoogstens(Maatstaf.NA_NAIJL, 3),
                        new Niet(new ActiefToezicht()),
                        new Niet(new VerwijtbaarAchtereen(2))));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_condition")
    void what_is_written_is_read_back(Voorwaarde voorwaarde) {
        assertThat(Voorwaardeschrift.lees(Voorwaardeschrift.schrijf(voorwaarde)))
                .contains(voorwaarde);
    }

    @Test
    void spaces_around_it_do_no_harm() {
        assertThat(Voorwaardeschrift.lees("  niet  actief-toezicht ")).contains(new Niet(new ActiefToezicht()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gehaald",
                "gehaald ooit",
                "verwijtbaar-achtereen",
                "verwijtbaar-achtereen 0",
                "verwijtbaar-achtereen 21",
                "verwijtbaar-achtereen -1",
                "gekoppeld-minder-dan 101",
                "niet niet actief-toezicht",
                "Actief-toezicht"
            })
    void nonsense_means_nothing(String tekst) {
        assertThat(Voorwaardeschrift.lees(tekst)).isEmpty();
    }
}
