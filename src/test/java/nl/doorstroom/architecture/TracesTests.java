package nl.doorstroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project runs anywhere, so nothing in it names one machine, one registry or one writer's tools. */
class TracesTests {
    /** The words are broken up here, or this file would find itself. */
    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("(?<![\\w.])/(wo" + "rk|ro" + "ot)/"),
            Pattern.compile("\"resol" + "ved\"\\s*:"),
            Pattern.compile("https?://[\\w.-]*\\b(regi" + "stry|arti" + "factory|nex" + "us|mir" + "ror|rep"
                    + "o1?|deb)\\b[\\w.-]*"),
            Pattern.compile("(?i)\\b(anth" + "ropic|open" + "ai|chat" + "gpt|co" + "pilot|lang" + "chain)\\b"));

    @Test
    void no_file_names_a_machine_a_registry_or_a_tool() throws IOException {
        assertThat(faults(SourceTree.project())).isEmpty();
    }

    @Test
    void each_trace_is_found(@TempDir Path temp) throws IOException {
        Files.writeString(
                temp.resolve("notes.md"),
                "see /wo" + "rk/notes\n\"resol" + "ved\": \"x\"\nhttps://regi" + "stry.example.org/x\nby Open"
                        + "AI\nfine\n");

        assertThat(faults(new SourceTree(temp)))
                .containsExactly("notes.md:1", "notes.md:2", "notes.md:3", "notes.md:4");
    }

    private static List<String> faults(SourceTree tree) throws IOException {
        var found = new ArrayList<String>();
        for (var file : tree.texts()) {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (TRACES.stream().anyMatch(trace -> trace.matcher(line).find())) {
                    found.add(tree.root().relativize(file) + ":" + (i + 1));
                }
            }
        }
        return found;
    }
}
