package nl.doorstroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeBudgetTests {
    @Test
    void the_product_stays_within_the_budget() throws IOException {
        var budget = SizeBudget.of(SourceTree.project().java("src/main/java"));

        System.out.println(budget);

        assertThat(budget.excess()).isEmpty();
    }

    @Test
    void code_over_the_budget_is_found(@TempDir Path temp) throws IOException {
        var source = "public class Long {\n    int go() {\n" + "        go();\n".repeat(29)
                + "        return 1;\n    }\n" + "\n".repeat(400) + "}\n";
        var file = Files.writeString(temp.resolve("Long.java"), source);

        assertThat(SizeBudget.of(List.of(file)).excess())
                .containsExactly(
                        "Long.java go: 32 lines, over 30",
                        "Long.java: 434 lines, over 400",
                        "methods p90: 32 lines, over 12; shorten any of [Long.java go: 32 lines]",
                        "files p90: 434 lines, over 160",
                        "package-private types: 0%, under 40%");
    }

    @Test
    void code_within_the_budget_passes(@TempDir Path temp) throws IOException {
        var file = Files.writeString(
                temp.resolve("Short.java"), "class Short {\n    int go() {\n        return 1;\n    }\n}\n");

        assertThat(SizeBudget.of(List.of(file)).excess()).isEmpty();
    }
}
