package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.platform.export.PdfJudge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** From the page on reception to the Opgavenoverzicht of a day, and home with the file. */
class OverviewJourneyTests {
    private static final String DAY = "/opvang/opgavenoverzicht?peildatum=2023-05-02";

    private static List<List<String>> fields(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(row -> row.getFields())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_finds_the_published_table_and_takes_it_home(boolean script) throws Exception {
        try (var reader = script ? Reader.withScript() : Reader.withoutScript();
                var published = Objects.requireNonNull(OverviewJourneyTests.class.getResourceAsStream(
                        "/officieel/opgaven-opvang-en-huisvesting-2023-05-02.csv"))) {
            reader.open("/opvang");
            reader.link("Opgavenoverzicht voor elke dag").click();
            reader.page().fill("#peildatum", "2023-05-02");
            reader.button("Toon").click();

            assertThat(reader.text(".peiling")).isEqualTo("Opgavenoverzicht op 2 mei 2023");
            assertThat(reader.rows("#tabel-1 .maandtabel")).hasSize(38);
            assertThat(reader.text("#tabel-1 .maandtabel tbody tr:last-child")).contains("89.996", "41.947 ≠");
            assertThat(reader.text("#tabel-1 .maandtabel tfoot")).contains("41.948", "+1");
            assertThat(reader.text("#tabel-2")).contains("701 702 +1", "opgave min realisatie");
            var file = reader.download(reader.link("Tabel 1 als CSV"));
            assertThat(fields(file)).isEqualTo(fields(published.readAllBytes()));
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void before_anything_was_told_the_columns_say_so_and_months_are_a_click_apart() {
        try (var reader = Reader.withScript()) {
            reader.open("/opvang/opgavenoverzicht?peildatum=2001-03-31");
            reader.link("Een maand eerder").click();

            assertThat(reader.page().inputValue("#peildatum")).isEqualTo("2001-02-28");
            assertThat(reader.text("#tabel-1"))
                    .contains("heeft niemand een cijfer aangeleverd", "geen cijfer op of voor deze dag");
            reader.link("Een maand later").click();
            assertThat(reader.page().inputValue("#peildatum")).isEqualTo("2001-03-28");
        }
    }

    @Test
    void a_day_that_cannot_be_is_told_and_today_is_shown() {
        try (var reader = Reader.withScript()) {
            reader.open("/opvang/opgavenoverzicht?peildatum=2999-01-01&bekend=ooit");

            assertThat(reader.text("#fouten"))
                    .contains("peildatum (2999-01-01)", "bekend op (ooit): Schrijf een dag als 2023-05-02.");
        }
    }

    @Test
    void a_wide_table_can_be_moved_with_the_keyboard_on_a_phone() {
        try (var reader = Reader.onPhone()) {
            reader.open(DAY);
            var region = reader.page().locator("#tabel-1 .tabelvak").first();
            region.focus();

            assertThat(region.evaluate("part => document.activeElement === part"))
                    .isEqualTo(true);
            assertThat(AccessibilityTests.widthOf(reader.page())).isLessThanOrEqualTo(Reader.PHONE);
        }
    }

    @Test
    void the_pdf_is_accessible_and_durable_and_holds_both_tables() throws Exception {
        try (var reader = Reader.withScript()) {
            reader.open(DAY);
            var pdf = reader.download(reader.link("PDF downloaden"));

            assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(PdfJudge.cutOff(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains("Tabel 1: Opgaven opvang", "Tabel 2: Opgaven alleenstaande", "41.947 ≠", "Flevoland");
                var first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(document)).contains("Tabel 1", "Groningen", "Gelderland");
            }
        }
    }

    @Test
    void the_area_pages_and_the_map_lead_to_reception() {
        try (var reader = Reader.withScript()) {
            reader.open("/provincies/PV24");
            assertThat(reader.text("#opvang")).contains("Opvang door het COA", "3.449", "3.034", "415");
            reader.open("/veiligheidsregios/VR25");
            assertThat(reader.text("#opvang")).contains("Opvang van mensen uit Oekraïne", "3.332", "2.602", "730");
            reader.open("/gemeenten/GM0995");
            reader.page().locator("#opvang").getByText("Meer over opvang").click();
            assertThat(reader.heading()).isEqualTo("Opvang");
            reader.link("Opvang op de kaart").click();
            assertThat(reader.page().inputValue("#toon")).isEqualTo("opvang-coa");
        }
    }
}
