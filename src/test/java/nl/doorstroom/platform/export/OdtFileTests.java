package nl.doorstroom.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.web.Templates;
import nl.doorstroom.toezicht.stuk.Blok;
import nl.doorstroom.toezicht.stuk.Stukdruk;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import nl.doorstroom.toezicht.stuk.Stuktabel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An ODT as the format demands it: the type first and as it is, a manifest of what is there, styles that exist. */
class OdtFileTests {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private final byte[] odt = OdtFile.write("A & B <c>", content());

    private static String content() {
        var tabel = new Stuktabel(
                "uitkomst",
                "Titel",
                List.of("Gemeente", "Stand"),
                List.of(new Stuktabel.Rij("Urk & co", List.of("−4"))),
                List.of("−4"));
        var druk = new Stukdruk(
                Stuksoort.MEDEDELING,
                "Staten",
                List.of("Afdeling"),
                List.of("Aan", "Hen"),
                "IBT-1",
                "1 januari 2021",
                "A & B <c>",
                List.of(
                        new Blok.Kop("Kop"),
                        new Blok.Alinea(List.of("een \"woord\"", "twee")),
                        new Blok.Lijst(List.of("punt")),
                        new Blok.Tabel(tabel)),
                List.of("Staten"),
                List.of("Bron."));
        return TestApp.bean(Templates.class).render("toezicht/stuk/odt", Map.of("druk", druk));
    }

    private Map<String, byte[]> entries() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private Document xml(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Optional.ofNullable(entries().get(name)).orElseThrow()));
    }

    private static List<Element> elements(Document document, String space, String name) {
        var found = document.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void programs_find_the_type_at_the_place_where_they_look() {
        var type = "application/vnd.oasis.opendocument.text";
        assertThat(new String(odt, 30, "mimetype".length() + type.length(), StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + type);
    }

    @Test
    void the_manifest_names_what_is_there() throws Exception {
        var named = elements(
                        xml("META-INF/manifest.xml"),
                        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                        "file-entry")
                .stream()
                .map(een -> een.getAttribute("manifest:full-path"))
                .filter(een -> !een.equals("/"))
                .toList();
        assertThat(entries().keySet()).contains("mimetype").containsAll(named);
        assertThat(named).contains("content.xml", "styles.xml", "meta.xml");
        assertThat(xml("meta.xml").getElementsByTagName("dc:title").item(0).getTextContent())
                .isEqualTo("A & B <c>");
    }

    @Test
    void a_reader_without_eyes_finds_headings_and_heads_of_columns() throws Exception {
        var content = xml("content.xml");
        assertThat(elements(content, TEXT, "h"))
                .extracting(een -> een.getAttribute("text:outline-level") + " " + een.getTextContent())
                .containsExactly("1 A & B <c>", "2 Kop");
        assertThat(elements(content, TABLE, "table-header-rows"))
                .singleElement()
                .satisfies(een -> assertThat(een.getTextContent()).isEqualTo("GemeenteStand"));
        assertThat(elements(content, TABLE, "table-row")).hasSize(3);
        assertThat(content.getDocumentElement().getTextContent()).contains("een \"woord\"", "Urk & co", "Bron.");
    }

    @Test
    void every_style_that_is_used_exists() throws Exception {
        var known = new HashSet<String>();
        for (var document : List.of(xml("styles.xml"), xml("content.xml"))) {
            elements(document, STYLE, "style").forEach(een -> known.add(een.getAttribute("style:name")));
            elements(document, TEXT, "list-style").forEach(een -> known.add(een.getAttribute("style:name")));
        }
        Set<String> used = new HashSet<>();
        for (var name : List.of("p", "h", "list")) {
            elements(xml("content.xml"), TEXT, name).forEach(een -> used.add(een.getAttribute("text:style-name")));
        }
        for (var name : List.of("table", "table-cell")) {
            elements(xml("content.xml"), TABLE, name).forEach(een -> used.add(een.getAttribute("table:style-name")));
        }
        assertThat(known).containsAll(used);
        assertThat(used).hasSizeGreaterThan(5);
    }
}
