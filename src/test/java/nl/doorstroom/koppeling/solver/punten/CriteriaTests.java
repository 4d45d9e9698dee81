package nl.doorstroom.koppeling.solver.punten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every criterion with the number it must give, counted on paper with 10 points at most and the proposed reach. */
class CriteriaTests {
    private static final Gewichten GEWICHTEN = Gewichten.voorstel().met(Telling.PER_HUISHOUDEN);
    private static final Voorbeeld GEZIN = Voorbeeld.gezin();

    /** 81 km: 10 × (150 − 81) / 150 = 4,6. */
    @Test
    void afstand_verblijf() {
        assertReden(
                GEZIN.reden(GEWICHTEN, Criterium.AFSTAND_VERBLIJF),
                46_000,
                "De gemeente ligt 81 km van de huidige verblijfplaats: 4,6 van 10 punten (geen punten vanaf 150 km).");
    }

    @Test
    void afstand_verblijf_gives_nothing_from_the_reach_on() {
        var sommen = new Sommen(GEWICHTEN);

        assertThat(sommen.afstandVerblijf(0, 1)).isEqualTo(100_000);
        assertThat(sommen.afstandVerblijf(149, 1)).isEqualTo(667);
        assertThat(sommen.afstandVerblijf(150, 1)).isZero();
        assertThat(sommen.afstandVerblijf(300, 3)).isZero();
    }

    /** Kampen 12 km: 10 × 18/30 = 6; a class for newcomers at 21 km, for Utrecht is farther: 10 × 9/30 = 3. */
    @ParameterizedTest
    @CsvSource({"SOM, 90000", "GEMIDDELDE, 45000", "SLECHTST_AF, 30000"})
    void afstand_school(Huishoudregel regel, long punten) {
        assertReden(
                GEZIN.reden(GEWICHTEN.met(Criterium.AFSTAND_SCHOOL, regel), Criterium.AFSTAND_SCHOOL),
                punten,
                "School: lid 3 12 km tot de eigen school (6), lid 4 21 km tot een nieuwkomersklas voortgezet onderwijs (3); "
                        + regel.tekst() + " " + new Punten(punten) + " punten.");
    }

    /** The cook 80 % of 10 in the better of two sectors, the teacher nothing. */
    @ParameterizedTest
    @CsvSource({"SOM, 80000", "GEMIDDELDE, 40000", "SLECHTST_AF, 0"})
    void werk(Huishoudregel regel, long punten) {
        assertReden(
                GEZIN.reden(GEWICHTEN.met(Criterium.WERK, regel), Criterium.WERK),
                punten,
                "Werk: lid 1 vraag 80% in horeca (8), lid 2 vraag 0% in onderwijs (0); " + regel.tekst() + " "
                        + new Punten(punten) + " punten.");
    }

    /** 65 % and 20 % of 10. */
    @ParameterizedTest
    @CsvSource({"SOM, 85000", "GEMIDDELDE, 42500", "SLECHTST_AF, 20000"})
    void opleiding(Huishoudregel regel, long punten) {
        assertReden(
                GEZIN.reden(GEWICHTEN.met(Criterium.OPLEIDING, regel), Criterium.OPLEIDING),
                punten,
                "Opleiding: lid 1 vraag 65% bij middelbaar beroepsonderwijs (6,5), lid 2 vraag 20% bij hoger onderwijs"
                        + " (2); " + regel.tekst() + " " + new Punten(punten) + " punten.");
    }

    /** The stronger bond lies elsewhere in the region and counts half: 50 % of 90 is more than 40 %. */
    @Test
    void netwerk() {
        var bekenden = GEZIN.metBanden(
                new Band(Voorbeeld.ZWOLLE, Voorbeeld.OOST, new Mate(40)),
                new Band(Voorbeeld.KAMPEN, Voorbeeld.OOST, new Mate(90)),
                new Band(Voorbeeld.URK, Voorbeeld.WEST, new Mate(100)));

        assertReden(
                bekenden.reden(GEWICHTEN, Criterium.NETWERK),
                45_000,
                "De sterkste band met mensen in de gemeente of haar regio telt voor 45%: 4,5 van 10 punten.");
    }

    @Test
    void netwerk_of_nobody() {
        assertReden(
                GEZIN.reden(GEWICHTEN, Criterium.NETWERK),
                0,
                "Er zijn geen bekenden in de gemeente of haar regio: 0 punten.");
    }

    /** The share for four persons, the largest size that the gemeente names. */
    @Test
    void woningen() {
        assertReden(
                GEZIN.reden(GEWICHTEN, Criterium.WONINGEN),
                55_000,
                "De gemeente kan 55% van de huishoudens van 4 personen aan een woning helpen: 5,5 van 10 punten.");
    }

    @Test
    void woningen_for_one_person() {
        var alleen = GEZIN.metLeden(Lid.werkzaam(Opleidingsniveau.GEEN, Set.of()));

        assertReden(
                alleen.reden(GEWICHTEN, Criterium.WONINGEN),
                10_000,
                "De gemeente kan 10% van de huishoudens van 1 persoon aan een woning helpen: 1 van 10 punten.");
    }

    /** 10 × (27 − 8) / 27 = 7,037037. */
    @Test
    void snelheid() {
        assertReden(
                GEZIN.reden(GEWICHTEN, Criterium.SNELHEID),
                70_370,
                "Na koppeling duurt het hier meestal 8 weken tot er een woning is: 7,037 van 10 punten (geen punten vanaf 27"
                        + " weken).");
    }

    @Test
    void regioadvies() {
        assertReden(
                GEZIN.metAdvies(Voorbeeld.OOST).reden(GEWICHTEN, Criterium.REGIOADVIES),
                100_000,
                "De gemeente ligt in de geadviseerde regio: 10 punten.");
        assertReden(
                GEZIN.metAdvies(Voorbeeld.WEST).reden(GEWICHTEN, Criterium.REGIOADVIES),
                0,
                "De gemeente ligt niet in de geadviseerde regio: 0 punten.");
        assertReden(GEZIN.reden(GEWICHTEN, Criterium.REGIOADVIES), 0, "Er is geen regioadvies: 0 punten.");
    }

    @Test
    void a_criterion_that_concerns_nobody_gives_nothing() {
        var oudere = GEZIN.metLeden(new Lid(Leeftijdsgroep.OUDER, Opleidingsniveau.MBO, Set.of(Sector.HORECA), null));

        assertReden(
                oudere.reden(GEWICHTEN, Criterium.WERK), 0, "Werk: niemand heeft de leeftijd om te werken, 0 punten.");
        assertReden(
                oudere.reden(GEWICHTEN, Criterium.AFSTAND_SCHOOL),
                0,
                "School: niemand van het huishouden gaat naar school, 0 punten.");
    }

    @Test
    void who_has_no_work_experience_counts_in_the_mean_with_nothing() {
        var samen = GEZIN.metLeden(
                Lid.werkzaam(Opleidingsniveau.MBO, Set.of(Sector.HORECA)),
                Lid.werkzaam(Opleidingsniveau.MBO, Set.of()));

        assertReden(
                samen.reden(GEWICHTEN, Criterium.WERK),
                40_000,
                "Werk: lid 1 vraag 80% in horeca (8), lid 2 geen werkervaring (0); gemiddeld over het huishouden 4"
                        + " punten.");
    }

    /** Four persons: 4 × 4,6, and the most is 4 × 10. */
    @Test
    void when_persons_count_the_same_a_household_of_four_counts_four_times() {
        assertReden(
                GEZIN.reden(GEWICHTEN.met(Telling.PER_PERSOON), Criterium.AFSTAND_VERBLIJF),
                184_000,
                "De gemeente ligt 81 km van de huidige verblijfplaats: 18,4 van 40 punten (geen punten vanaf 150 km).");
    }

    /** The mean 4 and the least 0 count four times; the sum 8 has counted every member already. */
    @ParameterizedTest
    @CsvSource({
        "SOM, 80000, opgeteld over het huishouden 8 punten.",
        "GEMIDDELDE, 160000, gemiddeld over het huishouden en maal 4 personen 16 punten.",
        "SLECHTST_AF, 0, wat het lid krijgt dat het minst krijgt en maal 4 personen 0 punten."
    })
    void when_persons_count_the_same_a_sum_is_not_multiplied_again(Huishoudregel regel, long punten, String slot) {
        var reden = GEZIN.reden(GEWICHTEN.met(Telling.PER_PERSOON).met(Criterium.WERK, regel), Criterium.WERK);

        assertThat(reden.punten()).isEqualTo(new Punten(punten));
        assertThat(reden.zin()).endsWith(slot);
    }

    @Test
    void a_weight_of_nothing_gives_nothing() {
        var zonder = GEWICHTEN.met(Criterium.SNELHEID, Punten.NUL);

        assertThat(GEZIN.reden(zonder, Criterium.SNELHEID).punten()).isEqualTo(Punten.NUL);
    }

    private static void assertReden(Reden reden, long tienduizendsten, String zin) {
        assertThat(reden.punten()).isEqualTo(new Punten(tienduizendsten));
        assertThat(reden.zin()).isEqualTo(zin);
    }
}
