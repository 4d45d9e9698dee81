package nl.doorstroom.api;

import static nl.doorstroom.api.ApiTester.get;
import static nl.doorstroom.api.ApiTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation for people tells what the document for programs tells, and its examples work. */
class ApiPageTests {
    private static final Pattern EXAMPLE = Pattern.compile("Voorbeeld: <a[^>]*href=\"([^\"]+)\"");

    private final String page = get("/api").body();

    @Test
    void every_operation_is_explained() {
        assertThat(json("/api/v1/openapi.json").path("paths").propertyNames())
                .allSatisfy(path -> assertThat(page).contains("<code>GET /api/v1" + path + "</code>"));
    }

    @Test
    void what_one_sends_is_explained_with_its_header_and_members() {
        assertThat(page).contains("<code>POST /api/v1/boekingen</code>", "<caption>Velden van het verzoek</caption>");
        assertThat(page).contains("<code>Idempotency-Key</code> (verplicht)</th><td>header</td>");
        assertThat(page).contains("<code>boekingen[].gemeente</code>");
    }

    @Test
    void every_example_answers() {
        Proefpublicatie.code();
        var examples = EXAMPLE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(15);
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(get(example).statusCode()).as(example).isEqualTo(200));
    }

    @Test
    void parameters_and_answers_are_in_tables() {
        assertThat(page).contains("<caption>Parameters</caption>", "<code>paginagrootte</code>", "resultaten[].naam");
        assertThat(page).contains("een van land, provincie");
    }

    /** What the API may never load, its page needs: it is a page as any other. */
    @Test
    void the_page_may_load_its_own_style_and_script() {
        assertThat(ApiTester.header(get("/api"), "Content-Security-Policy")).contains("default-src 'self'");
        assertThat(ApiTester.header(get("/api/v1/gebieden"), "Content-Security-Policy"))
                .contains("default-src 'none'");
    }
}
