package nl.doorstroom.koppeling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Voorstellen;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Opleidingsniveau;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Puntenmodel;
import nl.doorstroom.koppeling.solver.punten.Willekeurig;
import org.junit.jupiter.api.Test;

class GroepsrapportTests {
    /** Twelve households of one person; the first nine have a place worth 1, 2, 3 … points, the last three wait. */
    private static Koppelvoorstel negenVanTwaalf() {
        var punten = new double[12][];
        var plan = new int[12];
        for (int huishouden = 0; huishouden < 12; huishouden++) {
            punten[huishouden] = new double[] {huishouden + 1};
            plan[huishouden] = huishouden < 9 ? 0 : Koppelvoorstel.WACHT;
        }
        return Voorstellen.voorstel(Voorstellen.vraag(Voorstellen.alleenstaanden(12), "GM0001 9", punten), plan, 0);
    }

    private static List<Huishoudkenmerken> kenmerken(String geslachten) {
        return IntStream.range(0, geslachten.length())
                .mapToObj(nummer -> new Huishoudkenmerken("H" + nummer, List.of(persoon(geslachten.charAt(nummer)))))
                .toList();
    }

    private static Persoonskenmerken persoon(char geslacht) {
        return new Persoonskenmerken(
                geslacht == 'V' ? Geslacht.VROUW : geslacht == 'M' ? Geslacht.MAN : Geslacht.ONBEKEND,
                Leeftijdsklasse.VAN_18_TOT_35,
                Opleidingsniveau.MBO,
                "onbekend");
    }

    /** Women 1 to 5 are placed: mean 3. Men 6 to 9 are four, too few for a mean, and three of seven wait. */
    @Test
    void every_group_is_set_against_the_whole() {
        var rapport = Groepsrapport.van(negenVanTwaalf(), kenmerken("VVVVVMMMMMMM"));

        assertThat(rapport.geheel()).isEqualTo(new Groepscijfers(12, 9, Punten.heel(45)));
        assertThat(rapport.regels())
                .filteredOn(regel -> regel.indeling() == Indeling.GESLACHT)
                .extracting(Groepsregel::toString)
                .containsExactly(
                        "geslacht man: 7 huishoudens, 4 geplaatst, gemiddeld niet getoond punten (verschil niet getoond),"
                                + " 42,9% wacht (verschil 17,9)",
                        "geslacht vrouw: 5 huishoudens, 5 geplaatst, gemiddeld 3 punten (verschil -2), 0,0% wacht"
                                + " (verschil -25,0)");
    }

    @Test
    void a_small_group_is_not_shown_and_neither_is_what_gives_it_away() {
        var rapport = Groepsrapport.van(negenVanTwaalf(), kenmerken("VVVVVMMMMMXX"));

        assertThat(rapport.regels())
                .filteredOn(regel -> regel.indeling() == Indeling.GESLACHT)
                .extracting(Groepsregel::groep)
                .containsExactly("vrouw");
        assertThat(rapport.verborgen())
                .isEqualTo(Map.of(
                        Indeling.GESLACHT, 2,
                        Indeling.LEEFTIJD, 0,
                        Indeling.OPLEIDING, 0,
                        Indeling.GROOTTE, 0,
                        Indeling.HERKOMST, 0));
    }

    @Test
    void a_household_counts_in_every_group_of_its_members() {
        var paar = new Huishoudkenmerken("H0", List.of(persoon('V'), persoon('M')));

        assertThat(paar.groepen(Indeling.GESLACHT)).containsExactly("man", "vrouw");
        assertThat(paar.groepen(Indeling.GROOTTE)).containsExactly("2 personen");
    }

    @Test
    void a_household_without_kenmerken_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Groepsrapport.van(negenVanTwaalf(), kenmerken("VVV")))
                .withMessageContaining("H3");
    }

    /** What people are handed over with is shuffled; table and plan must not notice, and the report must. */
    @Test
    void exchanging_these_attributes_changes_nothing_of_table_and_plan() {
        for (int zaad = 0; zaad < 20; zaad++) {
            var dossiers = dossiers(zaad);
            var kenmerken = new ArrayList<>(dossiers.stream()
                    .map(dossier -> dossier.kenmerken().personen())
                    .toList());
            Collections.shuffle(kenmerken, new Random(zaad));
            var verwisseld = IntStream.range(0, dossiers.size())
                    .mapToObj(nummer -> dossiers.get(nummer).met(kenmerken.get(nummer)))
                    .toList();

            var eerst = plan(dossiers, zaad);
            var daarna = plan(verwisseld, zaad);

            assertThat(daarna.vraag().punten()).isEqualTo(eerst.vraag().punten());
            assertThat(daarna.plaatsen()).isEqualTo(eerst.plaatsen());
            assertThat(rapport(daarna, verwisseld)).isNotEqualTo(rapport(eerst, dossiers));
        }
    }

    /** What an office holds of a household: a profile for the engine, and what the engine may not know. */
    private record Dossier(Huishoudprofiel profiel, Huishoudkenmerken kenmerken) {
        Dossier met(List<Persoonskenmerken> personen) {
            return new Dossier(profiel, new Huishoudkenmerken(kenmerken.nummer(), personen));
        }
    }

    private static List<Dossier> dossiers(int zaad) {
        var lot = new Random(zaad);
        return new Willekeurig(lot, 12)
                .huishoudens(60).stream()
                        .map(profiel -> new Dossier(
                                profiel,
                                new Huishoudkenmerken(profiel.nummer(), List.of(persoon("VM".charAt(lot.nextInt(2)))))))
                        .toList();
    }

    private static Koppelvoorstel plan(List<Dossier> dossiers, int zaad) {
        var profielen = dossiers.stream().map(Dossier::profiel).toList();
        var gemeenten = new Willekeurig(new Random(zaad + 1000), 12).gemeenten();
        var plaatsen = gemeenten.stream()
                .map(gemeente -> new Plaats(gemeente.gemeente().waarde(), 8))
                .toList();
        var tabel = new Puntenmodel(Gewichten.voorstel()).tabel(profielen, gemeenten);
        var vraag = Koppelvraag.van(
                profielen.stream().map(Huishoudprofiel::huishouden).toList(), plaatsen, tabel);
        var instelling = Koppelinstelling.gewoon().metTijd(Duration.ofSeconds(10));
        return Koppelaar.koppel(vraag, instelling) instanceof Koppelvoorstel voorstel
                ? voorstel
                : Voorstellen.voorstel(vraag, new int[0]);
    }

    private static Groepsrapport rapport(Koppelvoorstel voorstel, List<Dossier> dossiers) {
        return Groepsrapport.van(
                voorstel, dossiers.stream().map(Dossier::kenmerken).toList());
    }
}
