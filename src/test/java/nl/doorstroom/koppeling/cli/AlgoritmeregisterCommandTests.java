package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nl.doorstroom.koppeling.solver.punten.Criterium;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import nl.doorstroom.koppeling.solver.punten.Grond;
import nl.doorstroom.koppeling.solver.punten.Huishoudregel;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class AlgoritmeregisterCommandTests {
    private final StringWriter uit = new StringWriter();
    private final StringWriter fouten = new StringWriter();

    private int voerUit(String... opties) {
        return new CommandLine(new AlgoritmeregisterCommand())
                .setOut(new PrintWriter(uit))
                .setErr(new PrintWriter(fouten))
                .execute(opties);
    }

    @Test
    void the_entry_names_every_criterion_every_hard_ground_and_what_is_not_used() {
        assertThat(voerUit()).isZero();

        var velden = JsonMapper.shared().readTree(uit.toString());
        assertThat(velden.get("methods_and_models").asString())
                .contains(Arrays.stream(Criterium.values()).map(Criterium::naam).toList())
                .contains("Voorstel, niet vastgesteld, vanaf 2026-01-01. Elke persoon telt even zwaar.")
                .endsWith(
                        "150 km tot de verblijfplaats, 30 km tot school, 27 weken wachten. Een band elders in de regio telt"
                                + " voor 50%.");
        assertThat(velden.get("source_data").asString())
                .contains(Arrays.stream(Grond.values()).map(Grond::naam).toList())
                .contains(AlgoritmeBeschrijving.NIET_GEBRUIKT);
        assertThat(velden.get("standard_version").asString()).isEqualTo("1.0.0");
        assertThat(velden.size()).isEqualTo(AlgoritmeVeld.values().length);
    }

    @Test
    void weights_are_those_of_the_run() {
        var gewichten = Gewichten.voorstel()
                .met(Criterium.WERK, new Punten(32_000))
                .met(Criterium.WERK, Huishoudregel.SLECHTST_AF);

        assertThat(AlgoritmeBeschrijving.van(gewichten, "", "").velden().get("methods_and_models"))
                .contains(
                        "Werkervaring en vraag naar werk (3,2 punten, wat het lid krijgt dat het minst krijgt): Voor elk"
                                + " lid");
    }

    @Test
    void what_only_the_organisation_knows_is_asked_for_and_not_made_up() {
        voerUit("--organisatie", "Voorbeeldorganisatie");

        assertThat(JsonMapper.shared()
                        .readTree(uit.toString())
                        .get("organization")
                        .asString())
                .isEqualTo("Voorbeeldorganisatie");
        assertThat(fouten.toString()).isEqualToNormalizingNewlines("""
                        Verplicht en nog leeg: contact_email.
                        Verder in te vullen door de organisatie: website, publiccode, provider, tags, begin_date, \
                        lawful_basis_link, impacttoetsen, source_data_link.
                        """);
    }

    @Test
    void the_same_entry_can_be_written_as_csv() {
        assertThat(voerUit("--uitvoer", "csv")).isZero();

        var csv = CsvReader.builder().ofNamedCsvRecord(uit.toString()).stream().toList();
        assertThat(csv).hasSize(1);
        assertThat(csv.getFirst().getFieldsAsMap())
                .isEqualTo(
                        AlgoritmeBeschrijving.van(Gewichten.voorstel(), "", "").velden());
    }

    /** The text for people is written by hand, so it could fall behind. */
    @Test
    void the_text_for_people_names_the_same_criteria_and_grounds() throws IOException {
        assertThat(Files.readString(Path.of("docs/algoritme.md")))
                .contains(Arrays.stream(Criterium.values()).map(Criterium::naam).toList())
                .contains(
                        "eerstegraads familie, betaald werk, een studie waarvoor iemand is toegelaten of een specifieke"
                                + " medische behandeling elders; een binding aan een regio");
    }

    @Test
    void what_the_register_would_refuse_is_refused_here_and_all_at_once() {
        assertThat(voerUit("--uitvoer", "xml", "--organisatie", "x".repeat(100), "--contact", "bel ons"))
                .isEqualTo(2);
        assertThat(uit.toString()).isEmpty();
        assertThat(fouten.toString()).isEqualToNormalizingNewlines("""
                Er is niets geschreven: 3 fouten.
                --uitvoer (xml): Kies json of csv.
                --organisatie (%s…): Gebruik hoogstens 99 tekens.
                --contact (bel ons): Geef een e-mailadres, of een adres dat met https:// begint.
                """.formatted("x".repeat(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"koppeling@voorbeeld.nl", "https://www.voorbeeld.nl/contact"})
    void an_address_for_mail_or_a_page_is_a_way_to_ask(String contact) {
        assertThat(voerUit("--organisatie", "Voorbeeldorganisatie", "--contact", contact))
                .isZero();
        assertThat(fouten.toString()).doesNotContain("Verplicht");
    }

    @Test
    void a_text_that_the_register_can_not_show_does_not_leave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlgoritmeBeschrijving(Map.of(AlgoritmeVeld.NAME, "x".repeat(100))))
                .withMessage("name needs one line of fewer than 100 characters; it has 100.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlgoritmeBeschrijving(Map.of(AlgoritmeVeld.GOAL, "een\ntwee")))
                .withMessageStartingWith("goal needs one line");
    }
}
