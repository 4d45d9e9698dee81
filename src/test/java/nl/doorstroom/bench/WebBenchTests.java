package nl.doorstroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class WebBenchTests {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, true",
        "http://127.1.2.3, true",
        "http://[::1]:8080, true",
        "http://localhost:8080/, true",
        "http://192.168.1.10:8080, false",
        "http://0.0.0.0:8080, false",
        "http://doorstroom.example, false",
        "http://localhost.example, false",
        "https://127.0.0.1, false",
        "127.0.0.1:8080, false"
    })
    void only_this_computer_may_be_measured(String address, boolean here) {
        assertThat(here(address)).isEqualTo(here);
    }

    /** What is no address at all is no address of this computer either. */
    private static boolean here(String address) {
        try {
            return WebBench.isHere(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    @Test
    void an_address_elsewhere_is_refused_before_anything_is_sent() {
        var err = new StringWriter();

        var code = new CommandLine(new WebBench()).setErr(new PrintWriter(err)).execute("--adres", "http://10.0.0.1");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("http://10.0.0.1", "geen adres van deze computer");
    }

    @Test
    void the_home_page_weighs_itself_and_what_it_loads_and_others_are_only_named() throws IOException {
        var served = Map.of(
                "/",
                        "<link rel=\"stylesheet\" href=\"/stijl.css?v=1\">"
                                + "<script src=\"https://elders.example/teller.js\"></script>",
                "/stijl.css", "@font-face { src: url(/letter.woff2) }",
                "/letter.woff2", "letter");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, served));
        server.start();
        try (var visitor =
                Visitor.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))) {
            var weight = Weight.ofHome(visitor);

            assertThat(weight.bytes().keySet()).containsExactly("/", "/stijl.css", "/letter.woff2");
            assertThat(weight.total())
                    .isEqualTo(served.values().stream().mapToInt(String::length).sum());
            assertThat(weight.elsewhere()).containsExactly(URI.create("https://elders.example/teller.js"));
            assertThat(visitor.visit("/weg")).contains("/weg gaf 404 in plaats van 200");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, Map<String, String> served) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = served.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith("css") ? "text/css" : "text/html");
            exchange.sendResponseHeaders(served.containsKey(path) ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Test
    void an_aim_says_plainly_whether_it_was_met() {
        assertThat(new Aim("start", OptionalDouble.of(6), 6, "s").verdict()).isEqualTo("gehaald");
        assertThat(new Aim("start", OptionalDouble.of(6.01), 6, "s").verdict()).isEqualTo("NIET gehaald");
        assertThat(new Aim("start", OptionalDouble.empty(), 6, "s").verdict()).isEqualTo("niet gemeten");
    }

    @Test
    void memory_is_what_the_system_says_is_resident() {
        assertThat(Product.resident("VmPeak:\t  900 kB\nVmRSS:\t  345678 kB\nRssAnon:\t 1 kB\n"))
                .hasValue(345_678L * 1024);
        assertThat(Product.resident("VmPeak:\t  900 kB\n")).isEmpty();
    }
}
