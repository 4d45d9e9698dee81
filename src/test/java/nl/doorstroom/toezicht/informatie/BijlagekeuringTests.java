package nl.doorstroom.toezicht.informatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doorstroom.toezicht.informatie.Bijlagekeuring.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BijlagekeuringTests {
    private static byte[] hex(String tekens) {
        return HexFormat.of().parseHex(tekens);
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** An OpenDocument as offices write it: first, and not packed, what it is. */
    private static byte[] opendocument(String soort) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var eerste = new ZipEntry("mimetype");
            eerste.setMethod(ZipEntry.STORED);
            eerste.setSize(soort.length());
            var som = new CRC32();
            som.update(tekst(soort));
            eerste.setCrc(som.getValue());
            zip.putNextEntry(eerste);
            zip.write(tekst(soort));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(tekst("<office/>"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namen) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
                zip.write(tekst("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] voorbeeld(Bijlagesoort soort) throws IOException {
        return switch (soort) {
            case PDF -> tekst("%PDF-1.7\n%EOF");
            case ODT, ODS -> opendocument(soort.media());
            case DOCX -> zip("[Content_Types].xml", "word/document.xml");
            case CSV -> tekst("maand;gehuisvest\njanuari;3\n");
            case PNG -> hex("89504e470d0a1a0a0000000d");
            case JPEG -> hex("ffd8ffe000104a464946");
        };
    }

    private static String uitleg(String naam, byte[] inhoud) {
        assertThat(Bijlagekeuring.keur(naam, inhoud)).isInstanceOf(Uitkomst.Fout.class);
        return ((Uitkomst.Fout) Bijlagekeuring.keur(naam, inhoud)).fout().uitleg();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_every_kind_is_taken(Bijlagesoort soort) throws IOException {
        assertThat(Bijlagekeuring.keur("Toelichting." + soort.code(), voorbeeld(soort)))
                .isEqualTo(new Uitkomst.Goed("Toelichting." + soort.code(), soort));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_named_like_another_kind_is_refused_with_its_name_and_what_to_do(Bijlagesoort soort) throws IOException {
        for (var ander : Bijlagesoort.values()) {
            if (ander != soort) {
                assertThat(uitleg("plan." + ander.code(), voorbeeld(soort)))
                        .startsWith("plan." + ander.code() + ": De naam zegt " + ander)
                        .contains("de inhoud is " + soort)
                        .endsWith("Sla het bestand op als " + ander + " en kies het opnieuw.");
            }
        }
    }

    @Test
    void an_ending_of_a_camera_is_known_too() throws IOException {
        assertThat(Bijlagekeuring.keur("FOTO.JPG", voorbeeld(Bijlagesoort.JPEG)))
                .isEqualTo(new Uitkomst.Goed("FOTO.JPG", Bijlagesoort.JPEG));
    }

    @Test
    void programs_pages_macros_and_rubbish_are_refused() throws IOException {
        assertThat(uitleg("plan.exe", tekst("MZ"))).contains("Dit soort bestand kan niet");
        assertThat(uitleg("plan", tekst("a;b"))).contains("Dit soort bestand kan niet");
        assertThat(uitleg("plan.csv", tekst("<script>alert(1)</script>"))).contains("de inhoud is iets anders");
        assertThat(uitleg("plan.csv", hex("0061003b0062"))).contains("iets anders");
        assertThat(uitleg("plan.docx", zip("word/document.xml", "word/vbaProject.bin")))
                .contains("iets anders");
        assertThat(uitleg("plan.docx", zip("xl/workbook.xml"))).contains("iets anders");
        assertThat(uitleg("plan.odt", tekst("PK\3\4"))).contains("iets anders");
    }

    @Test
    void a_file_is_never_empty_and_never_over_ten_megabytes() throws IOException {
        var grootste = Arrays.copyOf(voorbeeld(Bijlagesoort.PDF), Bijlagekeuring.GROOTSTE);
        assertThat(Bijlagekeuring.keur("plan.pdf", grootste)).isInstanceOf(Uitkomst.Goed.class);
        assertThat(uitleg("plan.pdf", Arrays.copyOf(grootste, Bijlagekeuring.GROOTSTE + 1)))
                .contains("groter dan 10 MB");
        assertThat(uitleg("plan.pdf", new byte[0])).contains("is leeg");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\iemand\\plan.pdf,plan.pdf",
        "../../etc/plan.pdf,plan.pdf",
        "'plan\u202efdp.pdf',planfdp.pdf",
        "'a<b>\"c\"|d?.csv',a_b__c__d_.csv",
        "'  ..plan   van  aanpak.odt ',plan van aanpak.odt",
        "'...',bijlage"
    })
    void a_name_is_cleaned(String naam, String schoon) {
        assertThat(Bijlagekeuring.schoon(naam)).isEqualTo(schoon);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(Bijlagekeuring.schoon("x".repeat(300) + ".PDF")).hasSize(100).endsWith("x.pdf");
    }

    /** Whatever is sent, it is judged and never breaks the judge; a clean name is clean. */
    @Test
    void whatever_is_sent_is_judged() throws IOException {
        var toeval = new Random(20);
        for (int keer = 0; keer < 2000; keer++) {
            var soort = Bijlagesoort.values()[toeval.nextInt(Bijlagesoort.values().length)];
            var inhoud = voorbeeld(soort);
            int plek = toeval.nextInt(inhoud.length);
            inhoud[plek] = (byte) toeval.nextInt(256);
            var stuk = Arrays.copyOf(inhoud, 1 + toeval.nextInt(inhoud.length));
            var naam = "n" + (char) toeval.nextInt(0xffff) + "." + soort.code();

            var uitkomst = Bijlagekeuring.keur(naam, stuk);

            if (uitkomst instanceof Uitkomst.Goed(var schoon, var gekeurd)) {
                assertThat(gekeurd).isEqualTo(soort);
                assertThat(Bijlagekeuring.schoon(schoon)).isEqualTo(schoon);
            }
        }
    }
}
