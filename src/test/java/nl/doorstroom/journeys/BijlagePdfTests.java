package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.export.PdfJudge;
import nl.doorstroom.platform.web.DutchFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Bijlage A as PDF: accessible and durable by the judgement of a validator, and complete. */
class BijlagePdfTests {
    @ParameterizedTest
    @ValueSource(strings = {"2023-II.1", "2023-II.2", "2023-I.1"})
    void every_version_is_pdf_ua_and_pdf_a(String versie) throws Exception {
        var pdf = pdf(versie);

        assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void a_pdf_without_tags_is_refused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }

        assertThat(PdfJudge.faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(PdfJudge.faults(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void every_official_line_stands_in_it() throws Exception {
        try (var document = Loader.loadPDF(pdf("2023-II.1"))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            // The names are ours: the source misprints a few.
            var indeling = TestApp.bean(Gebieden.class).indeling(LocalDate.of(2023, 7, 1));
            for (var line : official("taakstelling-2023-II-bijlage-A")) {
                var naam =
                        indeling.get(new Gebiedscode(line.getField("gm_code"))).naam();
                var noot = line.getField("herverdeling").isEmpty() ? "" : " 4)";
                assertThat(text)
                        .contains(naam + noot + " " + dutch(line.getField("inwoners_2022_01_01"))
                                + " " + dutch(line.getField("taakstelling_2023_II")) + " "
                                + line.getField("waarvan_amv"));
            }
            for (var line : official("taakstelling-2023-II-subtotalen")) {
                assertThat(text)
                        .contains(dutch(line.getField("inwoners_2022_01_01")) + " "
                                + dutch(line.getField("taakstelling_2023_II")) + " "
                                + dutch(line.getField("waarvan_amv")));
            }
            assertThat(text).contains("Controlegetal (SHA-256)", "Herverdelingsregeling: Leeuwarden");
        }
    }

    @Test
    void it_says_its_title_and_language() throws Exception {
        try (var document = Loader.loadPDF(pdf("2023-II.1"))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Taakstelling huisvesting vergunninghouders, 2e helft 2023");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
        }
    }

    private static byte[] pdf(String versie) {
        var answer = Downloaded.get("/taakstellingen/" + versie + "/bijlage-a.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer.body();
    }

    private static List<NamedCsvRecord> official(String table) throws IOException {
        var file = Objects.requireNonNull(BijlagePdfTests.class.getResourceAsStream("/officieel/" + table + ".csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static String dutch(String number) {
        return DutchFormat.number(Long.parseLong(number));
    }
}
