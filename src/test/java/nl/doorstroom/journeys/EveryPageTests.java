package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** That no page is left out of what holds for each ({@link AccessibilityTests} opens them), and addresses that are no page. */
class EveryPageTests {
    /** The home page with everything it loads. */
    private static final int HOME_BYTES = 150_000;

    private static final List<String> ALL = PublicPages.ALL;
    private static final List<String> LEADING_ON = PublicPages.LEADING_ON;
    private static final List<String> MISSING = PublicPages.MISSING;

    @Test
    void every_handler_of_a_page_is_visited() {
        var work = WorkPages.ALL.stream().map(WorkPages.Visit::path).toList();
        var visited = Stream.of(ALL, LEADING_ON, MISSING, work, PublicPages.REFUSING.keySet())
                .flatMap(Collection::stream)
                .toList();

        assertThat(forgotten(visited)).isEmpty();
    }

    @Test
    void a_handler_that_nobody_visits_is_found() {
        assertThat(forgotten(List.of("/", "/gemeenten")))
                .contains("/over", "/zoek")
                .doesNotContain("/gemeenten")
                .hasSizeGreaterThan(10);
    }

    @Test
    void an_address_that_says_no_does_so_in_a_page() {
        PublicPages.REFUSING.forEach((path, status) -> {
            try (var reader = Reader.withScript()) {
                assertThat(reader.open(path)).isEqualTo(status);
                assertThat(reader.heading()).isNotEmpty();
                reader.link("Opnieuw|opnieuw").click();
                assertThat(reader.heading()).isEqualTo("Inloggen");
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LEADING_ON")
    void an_address_that_leads_on_ends_at_a_page(String path) {
        try (var reader = Reader.withScript()) {
            assertThat(reader.open(path)).isEqualTo(200);
            assertThat(reader.address()).isNotEqualTo(path);
            assertThat(reader.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("MISSING")
    void an_address_without_a_page_says_so_and_helps_on(String path) {
        try (var reader = Reader.withScript()) {
            assertThat(reader.open(path)).isEqualTo(404);

            assertThat(reader.heading()).isEqualTo("Deze pagina is er niet");
            reader.link("Alle gemeenten").click();
            assertThat(reader.heading()).isEqualTo("Gemeenten");
        }
    }

    @Test
    void what_the_policy_refuses_is_noticed() {
        try (var reader = Reader.withScript()) {
            reader.open("/privacy");
            reader.page()
                    .evaluate("document.head.append(Object.assign(document.createElement('script'),"
                            + " {src: 'https://elders.example/volg.js'}))");
            reader.page().waitForCondition(() -> !reader.faults().isEmpty());

            assertThat(reader.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
        }
    }

    @Test
    void the_home_page_is_light() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.page().waitForLoadState();
            var bytes = reader.requests().stream()
                    .map(Request::sizes)
                    .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();

            System.out.println(
                    "Home page: " + bytes + " bytes in " + reader.requests().size() + " requests");
            assertThat(bytes).isBetween(10_000, HOME_BYTES);
        }
    }

    /** The patterns of pages that none of these addresses reaches. */
    private static List<String> forgotten(Collection<String> addresses) {
        var paths = addresses.stream()
                .map(address -> PathContainer.parsePath(address.replaceAll("\\?.*", "")))
                .toList();
        return TestApp.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> isPage(handler.getKey(), handler.getValue()))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .filter(pattern -> paths.stream().noneMatch(PathPatternParser.defaultInstance.parse(pattern)::matches))
                .distinct()
                .toList();
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        var type = handler.getMethod().getReturnType();
        return handler.getBeanType().getPackageName().startsWith("nl.doorstroom")
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && (type == ModelAndView.class || type == String.class)
                && !handler.hasMethodAnnotation(ResponseBody.class);
    }
}
