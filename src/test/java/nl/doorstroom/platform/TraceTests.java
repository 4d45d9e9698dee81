package nl.doorstroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTests {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void a_trace_of_another_goes_on_with_a_part_of_our_own() {
        var trace = Trace.from("00-" + ID + "-" + PARENT + "-01");

        assertThat(trace.traceId()).isEqualTo(ID);
        assertThat(trace.parentId()).contains(PARENT);
        assertThat(trace.spanId()).matches("[0-9a-f]{16}").isNotEqualTo(PARENT);
        assertThat(Trace.from("01-" + ID + "-" + PARENT + "-01-later").traceId())
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onzin",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-meer"
            })
    void what_is_no_trace_begins_one(String header) {
        assertThat(Trace.from(header).parentId()).isEmpty();
    }

    @Test
    void work_of_the_system_is_one_trace_and_another_time_another() {
        var once = SystemTask.run(
                "proef", () -> SystemTask.run("deel", Trace::current).equals(Trace.current()));

        assertThat(once).isTrue();
        assertThat(SystemTask.run("proef", Trace::current)).isNotEqualTo(SystemTask.run("proef", Trace::current));
    }

    @Test
    void the_answer_names_the_trace_also_when_it_is_a_fault() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : new String[] {"/gemeenten", "/bestaat-niet"}) {
                var request = HttpRequest.newBuilder(URI.create(TestApp.url(path)))
                        .header("traceparent", "00-" + ID + "-" + PARENT + "-01");

                var answer = client.send(request.build(), BodyHandlers.discarding());

                assertThat(answer.headers().firstValue("traceresponse").orElse(""))
                        .matches("00-" + ID + "-[0-9a-f]{16}-00");
            }
        }
    }
}
