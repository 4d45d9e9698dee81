package nl.doorstroom.koppeling.solver.uitleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Puntentabel;
import nl.doorstroom.koppeling.solver.Voorstellen;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Puntenmodel;
import nl.doorstroom.koppeling.solver.punten.Reden;
import nl.doorstroom.koppeling.solver.punten.Willekeurig;
import org.junit.jupiter.api.Test;

class UitlegMetRedenenTests {
    private static final int HUISHOUDENS = 20;
    private static final int GEMEENTEN = 15;
    private static final Puntenmodel MODEL = new Puntenmodel(Gewichten.voorstel());

    /** A random plan with random prices: explaining must hold for any, not only for good ones. */
    private record Geval(Koppelvoorstel voorstel, Profielen profielen) {
        static Geval van(int zaad) {
            var lot = new Random(zaad);
            var willekeurig = new Willekeurig(lot, GEMEENTEN);
            var profielen = new Profielen(MODEL, willekeurig.huishoudens(HUISHOUDENS), willekeurig.gemeenten());
            var vraag = vraag(profielen);
            var plan = new int[HUISHOUDENS];
            for (int huishouden = 0; huishouden < HUISHOUDENS; huishouden++) {
                int plaats = lot.nextInt(-1, GEMEENTEN);
                plan[huishouden] = plaats >= 0 && vraag.punten().isVerboden(huishouden, plaats) ? -1 : plaats;
            }
            return new Geval(
                    Voorstellen.voorstel(
                            vraag, plan, lot.doubles(GEMEENTEN, -1, 12).toArray()),
                    profielen);
        }

        private static Koppelvraag vraag(Profielen profielen) {
            var wie = profielen.huishoudens().stream()
                    .map(Huishoudprofiel::huishouden)
                    .toList();
            var waar = profielen.gemeenten().stream()
                    .map(gemeente -> new Plaats(gemeente.gemeente().waarde(), 200))
                    .toList();
            return Koppelvraag.van(wie, waar, MODEL.tabel(profielen.huishoudens(), profielen.gemeenten()));
        }

        Huishouduitleg uitleg(int huishouden) {
            return Planuitleg.van(voorstel, profielen).huishouden(huishouden, 5);
        }
    }

    @Test
    void contributions_price_and_netto_add_up_to_the_last_digit() {
        for (int zaad = 0; zaad < 20; zaad++) {
            var geval = Geval.van(zaad);
            for (int huishouden = 0; huishouden < HUISHOUDENS; huishouden++) {
                var uitleg = geval.uitleg(huishouden);
                var punten = geval.voorstel().vraag().punten().rij(huishouden);

                keuzes(uitleg).forEach(keuze -> {
                    int plaats = Integer.parseInt(keuze.plaats().substring(2));
                    assertThat(som(keuze.redenen())).isEqualTo(keuze.punten());
                    assertThat(keuze.punten().waarde()).isEqualTo(punten[plaats]);
                    assertThat(keuze.netto().plus(keuze.prijs())).isEqualTo(keuze.punten());
                });
            }
        }
    }

    @Test
    void every_other_place_has_exactly_one_why_not_and_its_parts_add_up() {
        for (int zaad = 0; zaad < 20; zaad++) {
            var geval = Geval.van(zaad);
            for (int huishouden = 0; huishouden < HUISHOUDENS; huishouden++) {
                var uitleg = geval.uitleg(huishouden);
                int anderen = geval.voorstel().wacht(huishouden) ? GEMEENTEN : GEMEENTEN - 1;

                assertThat(uitleg.waaromNiet())
                        .extracting(WaaromNiet::plaats)
                        .hasSize(anderen)
                        .doesNotHaveDuplicates();
                for (var waarom : uitleg.waaromNiet()) {
                    if (waarom instanceof WaaromNiet.MinderWaard(var ander, var verschil)) {
                        assertThat(verschil.criteria().values().stream().reduce(Punten.NUL, Punten::plus))
                                .isEqualTo(verschil.punten());
                        assertThat(verschil.netto()).isEqualTo(ander.netto().min(netto(uitleg)));
                    }
                }
            }
        }
    }

    @Test
    void who_is_ruled_out_by_its_profile_hears_the_ground() {
        var zinnen = Stream.iterate(0, zaad -> zaad < 20, zaad -> zaad + 1)
                .map(Geval::van)
                .flatMap(geval ->
                        Stream.iterate(0, h -> h < HUISHOUDENS, h -> h + 1).map(geval::uitleg))
                .flatMap(uitleg -> uitleg.waaromNiet().stream())
                .filter(WaaromNiet.Uitgesloten.class::isInstance)
                .map(WaaromNiet::zin)
                .toList();

        assertThat(zinnen)
                .isNotEmpty()
                .allMatch(zin -> zin.contains("Het huishouden is gebonden door") || zin.contains("nodig; "));
    }

    @Test
    void a_difference_names_the_criteria_that_make_it_most() {
        var geval = Geval.van(3);
        var verschillen = Stream.iterate(0, h -> h < HUISHOUDENS, h -> h + 1)
                .flatMap(huishouden -> geval.uitleg(huishouden).waaromNiet().stream())
                .filter(WaaromNiet.MinderWaard.class::isInstance)
                .map(WaaromNiet::zin)
                .toList();

        assertThat(verschillen)
                .isNotEmpty()
                .allMatch(zin -> zin.matches(
                        "GM\\d{4}: dat scheelt [\\d,]+ punten: .* voor de plaats \\(.*(meer|minder).*\\)\\."));
    }

    @Test
    void profiles_of_another_question_are_refused() {
        var geval = Geval.van(1);
        var ander = Geval.van(2).profielen();
        var omgekeerd = new Profielen(MODEL, geval.profielen().huishoudens().reversed(), ander.gemeenten());

        assertThatIllegalArgumentException().isThrownBy(() -> Planuitleg.van(geval.voorstel(), omgekeerd));
    }

    @Test
    void a_table_that_was_counted_otherwise_is_refused_when_a_reason_is_asked() {
        var geval = Geval.van(1);
        var vraag = geval.voorstel().vraag();
        var rijen = new double[HUISHOUDENS][GEMEENTEN];
        var andere =
                new Koppelvraag(vraag.huishoudens(), vraag.plaatsen(), Puntentabel.van(rijen, GEMEENTEN), List.of());
        var uitleg = Planuitleg.van(
                Voorstellen.voorstel(andere, new int[HUISHOUDENS], new double[GEMEENTEN]), geval.profielen());

        assertThatIllegalArgumentException().isThrownBy(() -> uitleg.huishouden(0, 5));
    }

    @Test
    void advice_gives_the_same_places_as_the_plan_would_without_a_plan() {
        for (int zaad = 0; zaad < 20; zaad++) {
            var geval = Geval.van(zaad);
            var advies = new Advies(MODEL, geval.profielen().gemeenten());
            for (int huishouden = 0; huishouden < HUISHOUDENS; huishouden++) {
                var beste = advies.voor(
                        geval.profielen().huishoudens().get(huishouden),
                        geval.voorstel().prijzen(),
                        GEMEENTEN);
                var volgensPlan = keuzes(geval.uitleg(huishouden)).toList();

                assertThat(beste).containsAll(volgensPlan);
                assertThat(beste).isSortedAccordingTo(Plaatskeuze.BESTE_EERST);
                assertThat(advies.voor(
                                geval.profielen().huishoudens().get(huishouden),
                                geval.voorstel().prijzen(),
                                5))
                        .isEqualTo(beste.subList(0, Math.min(5, beste.size())));
            }
        }
    }

    private static Stream<Plaatskeuze> keuzes(Huishouduitleg uitleg) {
        return Stream.concat(
                uitleg.volgende().stream(),
                uitleg.besluit() instanceof Besluit.Geplaatst(var keuze) ? Stream.of(keuze) : Stream.empty());
    }

    private static Punten netto(Huishouduitleg uitleg) {
        return uitleg.besluit() instanceof Besluit.Geplaatst(var keuze) ? keuze.netto() : Punten.NUL;
    }

    private static Punten som(List<Reden> redenen) {
        return redenen.stream().map(Reden::punten).reduce(Punten.NUL, Punten::plus);
    }
}
