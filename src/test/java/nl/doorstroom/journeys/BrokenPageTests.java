package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** When something breaks, the reader is told so and given a mark; nothing of the inside shows. */
class BrokenPageTests {
    private static final RequestMappingInfo BROKEN =
            RequestMappingInfo.paths("/zoek/stuk").build();

    /** A page that fails. */
    @Openbaar
    static final class Broken {
        public String page() {
            throw new IllegalStateException("Inside of the product");
        }
    }

    @BeforeAll
    static void register() throws NoSuchMethodException {
        mapping().registerMapping(BROKEN, new Broken(), Broken.class.getMethod("page"));
    }

    @AfterAll
    static void unregister() {
        mapping().unregisterMapping(BROKEN);
    }

    @Test
    void a_broken_page_says_so_with_a_mark_and_a_way_on() {
        try (var reader = Reader.withScript()) {
            assertThat(reader.open("/zoek/stuk")).isEqualTo(500);

            assertThat(reader.heading()).isEqualTo("Er ging iets mis");
            assertThat(reader.text("main")).contains("Dat ligt aan ons").containsPattern("kenmerk: [0-9a-f]{8}");
            assertThat(reader.page().content()).doesNotContain("IllegalState", "Inside of the product");
            reader.link("Naar de kaart").click();
            reader.page().waitForURL(TestApp.url("/"));
        }
    }

    private static RequestMappingHandlerMapping mapping() {
        return TestApp.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
