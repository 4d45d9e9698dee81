package nl.doorstroom.publicatie.maandcijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Gedaan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The feed as a program reads it, held against what RFC 4287 asks of a feed and of each entry. */
class AtomfeedTests {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEED = "/maandcijfers/atom.xml";
    private static final String RFC_3339 = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    private final Maandcijfers maandcijfers = TestApp.bean(Maandcijfers.class);

    private void publiceer(String peildatum) {
        SystemTask.run("proef", () -> {
            var concept = maandcijfers.stelOp(LocalDate.parse(peildatum));
            assertThat(concept).isInstanceOf(Gedaan.class);
            return maandcijfers.publiceer(((Gedaan) concept).code(), false);
        });
    }

    private static HttpResponse<String> get(String... headers) throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create(TestApp.url(FEED)));
        if (headers.length > 0) {
            vraag.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(vraag.build(), BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<String> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElseThrow();
    }

    private static Element lees(String xml) {
        try {
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The children of that name, and not what lies deeper. */
    private static List<Element> kinderen(Element ouder, String naam) {
        var kinderen = new ArrayList<Element>();
        for (var kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && naam.equals(element.getLocalName())) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }

    private static String een(Element ouder, String naam) {
        assertThat(kinderen(ouder, naam))
                .as(naam + " in " + ouder.getLocalName())
                .hasSize(1);
        return kinderen(ouder, naam).getFirst().getTextContent();
    }

    private static List<String> hrefs(Element ouder, String rel) {
        return kinderen(ouder, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** What both a feed and an entry must have. */
    private static void isGeldig(Element deel) {
        assertThat(URI.create(een(deel, "id")).isAbsolute()).isTrue();
        assertThat(een(deel, "title")).isNotBlank();
        var moment = een(deel, "updated");
        assertThat(moment).matches(RFC_3339);
        assertThat(OffsetDateTime.parse(moment))
                .isBefore(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        assertThat(hrefs(deel, "alternate")).hasSize(1);
        assertThat(kinderen(deel, "link")).allSatisfy(link -> {
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
            assertThat(link.getAttribute("type")).isNotBlank();
        });
    }

    private static void isGeldigeFeed(Element feed) {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        isGeldig(feed);
        assertThat(een(kinderen(feed, "author").getFirst(), "name")).isNotBlank();
        assertThat(hrefs(feed, "self")).containsExactly(TestApp.url(FEED));
        kinderen(feed, "entry").forEach(entry -> {
            isGeldig(entry);
            assertThat(een(entry, "published")).matches(RFC_3339);
            assertThat(een(entry, "summary")).contains("Controlegetal");
        });
        assertThat(ids(feed)).doesNotHaveDuplicates().doesNotContain(een(feed, "id"));
        assertThat(kinderen(feed, "entry").stream().map(entry -> OffsetDateTime.parse(een(entry, "updated"))))
                .allMatch(op -> !op.isAfter(OffsetDateTime.parse(een(feed, "updated"))));
    }

    private static List<String> ids(Element feed) {
        return kinderen(feed, "entry").stream().map(entry -> een(entry, "id")).toList();
    }

    @Test
    void a_feed_has_all_that_must_be_there_and_an_entry_keeps_its_id() throws Exception {
        publiceer("2023-04-01");
        var eerst = lees(get().body());
        isGeldigeFeed(eerst);
        publiceer("2023-04-01");
        publiceer("2023-03-01");

        var later = lees(get().body());
        isGeldigeFeed(later);
        assertThat(ids(later))
                .containsAll(ids(eerst))
                .contains("urn:doorstroom:maandcijfers:2023-04-01.1", "urn:doorstroom:maandcijfers:2023-04-01.2");
        assertThat(een(later, "updated")).isGreaterThan(een(eerst, "updated"));
        assertThat(hrefs(kinderen(later, "entry").getFirst(), "alternate"))
                .allMatch(adres -> adres.startsWith(TestApp.url("/maandcijfers/")));
    }

    @Test
    void a_feed_that_did_not_change_is_not_sent_again() throws Exception {
        publiceer("2023-05-01");
        var eerst = get();
        assertThat(eerst.statusCode()).isEqualTo(200);
        var etag = header(eerst, "ETag");
        var sinds = header(eerst, "Last-Modified");
        assertThat(get("If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("If-None-Match", etag).body()).isEmpty();
        assertThat(get("If-Modified-Since", sinds).statusCode()).isEqualTo(304);

        publiceer("2023-05-01");

        var later = get("If-None-Match", etag, "If-Modified-Since", sinds);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(header(later, "ETag")).isNotEqualTo(etag);
        assertThat(ids(lees(later.body()))).contains("urn:doorstroom:maandcijfers:2023-05-01.2");
    }

    @Test
    void an_empty_feed_is_a_feed_too() {
        var leeg = lees(new String(Atomfeed.van(List.of(), TestApp.url("")), StandardCharsets.UTF_8));

        isGeldigeFeed(leeg);
        assertThat(ids(leeg)).isEmpty();
    }

    @Test
    void a_feed_without_a_moment_is_found() {
        var zonder = new String(Atomfeed.van(List.of(), TestApp.url("")), StandardCharsets.UTF_8)
                .replaceAll("<updated>.*</updated>", "");

        assertThatThrownBy(() -> isGeldigeFeed(lees(zonder)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("updated");
    }
}
