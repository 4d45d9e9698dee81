package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Locatieproef.PLANNER;
import static nl.doorstroom.opvang.Locatieproef.bestand;
import static nl.doorstroom.opvang.Locatieproef.legVast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import org.junit.jupiter.api.Test;

/** What areas will lack, on a real database; locaties are made up, opgaven are those of the sources. */
class TekortenTests {
    private static final Gebiedscode TWENTE = new Gebiedscode("VR05");
    private static final Gebiedscode BORSELE = new Gebiedscode("GM0654");

    private final Tekorten tekorten = TestApp.bean(Tekorten.class);
    private final Opgaven opgaven = TestApp.bean(Opgaven.class);
    private final Clock klok = TestApp.bean(Clock.class);
    private final LocalDate vandaag = LocalDate.now(klok);

    private static Tekortvraag vraag(Gebiedscode gebied) {
        return new Tekortvraag(gebied, Opgavesoort.COA, false, Optional.empty());
    }

    private Tekortbeeld beeld(Handelende wie, Tekortvraag vraag) {
        return Handelend.als(wie, () -> tekorten.beeld(vraag)).orElseThrow();
    }

    @Test
    void the_opgave_of_twente_less_794_places_is_1150_on_1_april_and_220_more_on_1_january() {
        var boek = opgaven.boek(klok.instant());
        long april = boek.op(TWENTE, Opgavesoort.COA, LocalDate.of(2023, 4, 1))
                .orElseThrow()
                .plaatsen();
        long januari = boek.op(TWENTE, Opgavesoort.COA, LocalDate.of(2024, 1, 1))
                .orElseThrow()
                .plaatsen();

        assertThat(april - 794).isEqualTo(1_150);
        assertThat(januari - april).isEqualTo(220);
    }

    @Test
    void what_ends_within_half_a_year_falls_away_and_decides_and_stays_when_asked_what_if() {
        legVast(
                PLANNER,
                bestand(
                        "BORSELE-1;Proef Borsele 1;ROL;GM0654;COA;300;2023-01-01;" + vandaag.plusMonths(3) + ";;",
                        "BORSELE-2;Proef Borsele 2;ROL;GM0654;COA;150;2023-01-01;;;",
                        "BORSELE-3;Proef Borsele 3;NOODOPVANG;GM0654;COA;80;2023-01-01;;;"));
        var borsele = Locatieproef.medewerker(48, BORSELE);

        var beeld = beeld(borsele, vraag(BORSELE));
        assertThat(beeld.nu()).isEqualTo(450);
        assertThat(beeld.opgave()).isEmpty();
        assertThat(beeld.eersteTekort()).isEmpty();
        assertThat(beeld.wegval())
                .singleElement()
                .satisfies(een -> assertThat(een.plaatsen()).isEqualTo(300));
        assertThat(beeld.doorslag()).singleElement().satisfies(een -> {
            assertThat(een.code()).isEqualTo("BORSELE-1");
            assertThat(een.luktNiet() - een.lukt()).isEqualTo(300);
        });
        assertThat(beeld.maanden()).hasSize(24);
        assertThat(beeld.maanden().getLast().aanbod().open()).isEqualTo(150);

        var alsof = new Tekortvraag(
                BORSELE,
                Opgavesoort.COA,
                true,
                Optional.of(new Tekortvraag.Verlenging("BORSELE-1", vandaag.plusYears(3))));
        assertThat(beeld(borsele, alsof).maanden().getLast().aanbod().open()).isEqualTo(530);
        assertThat(beeld(borsele, alsof).wegval()).isEmpty();
    }

    @Test
    void what_an_area_has_and_lacks_is_the_sum_of_its_gemeenten() {
        var indeling = TestApp.bean(Gebieden.class).indeling(vandaag);
        var zeeland = new Gebiedscode("PV29");
        var welke = indeling.gemeentenIn(zeeland).stream().map(Gebied::code).collect(Collectors.toSet());
        welke.add(zeeland);

        var beelden = Handelend.als(PLANNER, () -> tekorten.beelden(vraag(zeeland), welke));
        var geheel = beelden.stream()
                .filter(een -> een.gebied().code().equals(zeeland))
                .findFirst()
                .orElseThrow();
        for (int maand = 0; maand < 24; maand++) {
            int hier = maand;
            assertThat(beelden.stream()
                            .filter(een -> een != geheel)
                            .map(een -> een.maanden().get(hier).aanbod())
                            .mapToLong(een -> een.open() * 1_000_000 + een.verwacht())
                            .sum())
                    .isEqualTo(geheel.maanden().get(hier).aanbod().open() * 1_000_000
                            + geheel.maanden().get(hier).aanbod().verwacht());
        }
        assertThat(geheel.opgave().orElseThrow().plaatsen()).isEqualTo(1_469);
        Tekort eerste = geheel.maanden().getFirst();
        assertThat(eerste.verwacht()).isEqualTo(1_469 - eerste.aanbod().teVerwachten());
    }

    @Test
    void a_secretary_and_a_planner_count_with_the_same_experience_whatever_each_may_see() {
        var flevoland = new Gebiedscode("PV24");
        var secretaris = beeld(Opgavenproef.secretaris(51, "PV24"), vraag(flevoland));

        assertThat(secretaris).isEqualTo(beeld(PLANNER, vraag(flevoland)));
        assertThat(secretaris.maanden().getLast().aanbod().verwacht())
                .isPositive()
                .isLessThan(secretaris.maanden().getLast().aanbod().hoogstens() * 1_000_000);
    }

    @Test
    void only_areas_that_lie_wholly_within_the_own_one_are_shown() {
        var borsele = Locatieproef.medewerker(49, BORSELE);

        assertThat(Handelend.als(borsele, tekorten::gebieden))
                .extracting(een -> een.code().waarde())
                .containsExactly("GM0654");
        assertThat(Handelend.als(borsele, () -> tekorten.beeld(vraag(new Gebiedscode("PV29")))))
                .isEmpty();
        assertThat(Handelend.als(PLANNER, tekorten::gebieden))
                .first()
                .satisfies(een -> assertThat(een.code()).isEqualTo(Gebiedscode.NEDERLAND));
        assertThat(Handelend.als(
                        Opgavenproef.secretaris(50, "PV24"),
                        () -> tekorten.beelden(vraag(BORSELE), Set.of(BORSELE, new Gebiedscode("VR25")))))
                .extracting(een -> een.gebied().naam())
                .containsExactly("Flevoland");
    }
}
