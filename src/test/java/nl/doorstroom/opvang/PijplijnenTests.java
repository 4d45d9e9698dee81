package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Locatieproef.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Projectfeit.Soort;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The pijplijn on a real database, made up, in Zeeland. */
class PijplijnenTests {
    private static final Gebiedscode THOLEN = new Gebiedscode("GM0716");

    private final Pijplijnen pijplijnen = TestApp.bean(Pijplijnen.class);
    private final Locaties locaties = TestApp.bean(Locaties.class);
    private final Clock klok = TestApp.bean(Clock.class);
    private final LocalDate vandaag = LocalDate.now(klok);
    private final Handelende tholen = Locatieproef.medewerker(45, THOLEN);
    private final Handelende goes = Locatieproef.medewerker(46, new Gebiedscode("GM0664"));

    private Projectuitkomst begin(String code, String opening) {
        return Handelend.als(PLANNER, () -> pijplijnen.begin(vraag(code, 300, opening)));
    }

    private static Projectvraag vraag(String code, int plaatsen, String opening) {
        var velden = Map.of(
                "code",
                code,
                "naam",
                "Proefproject " + code,
                "soort",
                "ROL",
                "gemeente",
                "Tholen",
                "partij",
                "COA",
                "plaatsen",
                String.valueOf(plaatsen),
                "opening",
                opening);
        return new Projectvraag(veld -> velden.getOrDefault(veld, ""));
    }

    private Projectuitkomst meld(String code, Soort soort, Stap stap, LocalDate dag, Vertraging... reden) {
        var vraag = new Stapvraag(soort, stap, dag, List.of(reden).stream().findFirst(), "Proef");
        return Handelend.als(PLANNER, () -> pijplijnen.meld(code, vraag));
    }

    private static List<String> fouten(Projectuitkomst uitkomst) {
        return switch (uitkomst) {
            case Projectuitkomst.Geweigerd(var fouten) ->
                fouten.stream().map(Invoerfout::veld).toList();
            case Projectuitkomst.Vastgelegd _ -> List.of();
        };
    }

    private static int gestopt(Ervaring ervaring) {
        var uitkomsten = ervaring.perStap().get(Stap.MELDING);
        return uitkomsten == null ? 0 : uitkomsten.gestopt();
    }

    private Projectdossier get(Handelende wie, String code) {
        return Handelend.als(wie, () -> pijplijnen.find(code)).orElseThrow();
    }

    @Test
    void a_project_goes_through_its_steps_in_order_and_becomes_a_locatie_with_its_code() {
        assertThat(fouten(begin("THOLEN-1", vandaag.plusMonths(5).toString()))).isEmpty();
        assertThat(fouten(meld("THOLEN-1", Soort.KLAAR, Stap.VERGUNNING, vandaag)))
                .containsExactly("stap");
        assertThat(fouten(meld("THOLEN-1", Soort.KLAAR, Stap.MELDING, vandaag.plusDays(1))))
                .containsExactly("dag");
        assertThat(fouten(meld("THOLEN-1", Soort.KLAAR, Stap.MELDING, vandaag.minusDays(9))))
                .isEmpty();
        assertThat(fouten(meld("THOLEN-1", Soort.KLAAR, Stap.PAPIEREN_SCHOUW, vandaag.minusDays(10))))
                .containsExactly("dag");
        for (var stap : List.of(Stap.PAPIEREN_SCHOUW, Stap.PRAKTIJKSCHOUW, Stap.GEMEENTE, Stap.VERGUNNING)) {
            assertThat(fouten(meld("THOLEN-1", Soort.KLAAR, stap, vandaag.minusDays(5))))
                    .isEmpty();
        }
        assertThat(fouten(Handelend.als(PLANNER, () -> pijplijnen.open("THOLEN-1", vandaag, 0))))
                .containsExactly("plaatsen");
        assertThat(fouten(Handelend.als(PLANNER, () -> pijplijnen.open("THOLEN-1", vandaag, 280))))
                .isEmpty();

        assertThat(get(tholen, "THOLEN-1").verloop().isOpen()).isTrue();
        assertThat(locaties.plaatsen(vandaag, klok.instant()).get(THOLEN)).containsEntry(Kolom.REGULIER, 280L);
        assertThat(locaties.plaatsen(vandaag.minusDays(1), klok.instant())).doesNotContainKey(THOLEN);
    }

    @Test
    void later_than_expected_needs_a_reason_and_another_gemeente_sees_nothing_of_it() {
        begin("THOLEN-2", vandaag.plusMonths(5).toString());
        var later = vandaag.plusMonths(8);

        assertThat(fouten(meld("THOLEN-2", Soort.VERWACHT, Stap.VERBOUWING, later)))
                .containsExactly("reden");
        assertThat(fouten(meld("THOLEN-2", Soort.VERWACHT, Stap.VERBOUWING, later, Vertraging.BEZWAAR)))
                .isEmpty();
        var project = get(tholen, "THOLEN-2");
        assertThat(project.verloop().opening()).contains(later);
        assertThat(Handelend.als(goes, () -> pijplijnen.find("THOLEN-2"))).isEqualTo(Optional.empty());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(tholen, () -> pijplijnen.open("THOLEN-2", vandaag, 5)));
    }

    @Test
    void all_that_was_told_of_a_project_stays_readable_with_who_told_it() {
        begin("THOLEN-6", vandaag.plusMonths(5).toString());
        assertThat(fouten(Handelend.als(PLANNER, () -> pijplijnen.wijzig("THOLEN-6", vraag("THOLEN-6", 320, "")))))
                .isEmpty();
        assertThat(fouten(meld("THOLEN-6", Soort.KLAAR, Stap.MELDING, vandaag))).isEmpty();

        var verteld = Handelend.als(tholen, () -> pijplijnen.gebeurtenissen("THOLEN-6"));
        assertThat(verteld)
                .allMatch(een -> een.door().auteur().contains("Planner"))
                .extracting(PijplijnenTests::kort)
                .containsExactly("300 plaatsen", "VERWACHT VERBOUWING", "320 plaatsen", "KLAAR MELDING");
        assertThat(Handelend.als(goes, () -> pijplijnen.gebeurtenissen("THOLEN-6")))
                .isEmpty();
    }

    private static String kort(Projectgebeurtenis verteld) {
        return switch (verteld) {
            case Projectgebeurtenis.Beschreven(var gegevens, var _) -> gegevens.plaatsen() + " plaatsen";
            case Projectgebeurtenis.Gemeld(var feit, var _) -> feit.soort() + " " + feit.stap();
        };
    }

    @Test
    void what_stopped_takes_nothing_more_until_it_goes_on_and_everybody_counts_with_the_same_experience() {
        begin("THOLEN-3", vandaag.plusMonths(5).toString());
        var voor = Handelend.als(goes, () -> pijplijnen.ervaring(klok.instant()));
        assertThat(fouten(meld("THOLEN-3", Soort.GESTOPT, Stap.MELDING, vandaag)))
                .isEmpty();

        var na = Handelend.als(goes, () -> pijplijnen.ervaring(klok.instant()));
        assertThat(na).isEqualTo(Handelend.als(PLANNER, () -> pijplijnen.ervaring(klok.instant())));
        assertThat(gestopt(na)).isEqualTo(gestopt(voor) + 1);
        assertThat(fouten(meld("THOLEN-3", Soort.KLAAR, Stap.MELDING, vandaag))).containsExactly("stap");
        assertThat(fouten(meld("THOLEN-3", Soort.HERVAT, Stap.MELDING, vandaag)))
                .isEmpty();
        assertThat(fouten(meld("THOLEN-3", Soort.KLAAR, Stap.MELDING, vandaag))).isEmpty();
        assertThat(fouten(meld("THOLEN-3", Soort.TERUGGEZET, Stap.GEMEENTE, vandaag)))
                .containsExactly("stap");
        assertThat(fouten(meld("THOLEN-3", Soort.TERUGGEZET, Stap.MELDING, vandaag)))
                .isEmpty();
    }

    @Test
    void a_new_project_that_is_wrong_is_refused_with_all_of_it() {
        assertThat(fouten(begin("tholen 4", vandaag.minusDays(1).toString()))).containsExactly("code", "opening");
        begin("THOLEN-5", vandaag.plusMonths(1).toString());
        assertThat(fouten(begin("THOLEN-5", "straks"))).containsExactly("opening", "code");
        var leeg = Handelend.als(PLANNER, () -> pijplijnen.begin(new Projectvraag(_ -> "")));
        assertThat(fouten(leeg)).containsExactly("code", "naam", "soort", "partij", "gemeente", "plaatsen", "opening");
    }
}
