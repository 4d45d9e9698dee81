package nl.doorstroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTests {
    private static final int FRONT_PAGE_LINES = 25;

    @Test
    void every_package_has_a_front_page_and_is_null_checked() throws IOException {
        assertThat(faults(SourceTree.project(), "src/main/java")).isEmpty();
    }

    /** On the test class path the page of the tests would hide the one of the product, and with it the boundaries. */
    @Test
    void a_package_of_tests_has_a_front_page_only_when_the_product_has_none() {
        assertThat(doubled(SourceTree.project())).isEmpty();
    }

    @Test
    void a_front_page_that_hides_another_is_found(@TempDir Path temp) throws IOException {
        for (var folder : List.of("src/main/java/a", "src/test/java/a", "src/test/java/b")) {
            Files.writeString(Files.createDirectories(temp.resolve(folder)).resolve("package-info.java"), "");
        }

        assertThat(doubled(new SourceTree(temp))).containsExactly(Path.of("a/package-info.java"));
    }

    @Test
    void a_package_without_front_page_or_null_check_or_with_a_long_one_is_found(@TempDir Path temp) throws IOException {
        var bare = Files.createDirectories(temp.resolve("src/bare"));
        Files.writeString(bare.resolve("A.java"), "package bare;");
        var unchecked = Files.createDirectories(temp.resolve("src/unchecked"));
        Files.writeString(unchecked.resolve("package-info.java"), "/** Text. */\npackage unchecked;");
        var lengthy = Files.createDirectories(temp.resolve("src/lengthy"));
        Files.writeString(
                lengthy.resolve("package-info.java"),
                "/** Text. */\n@NullMarked\n" + "\n".repeat(30) + "package lengthy;");

        assertThat(faults(new SourceTree(temp), "src"))
                .containsExactlyInAnyOrder(
                        bare + ": no package-info.java",
                        unchecked + ": no @NullMarked or no text",
                        lengthy + ": front page over " + FRONT_PAGE_LINES + " lines");
    }

    private static List<Path> doubled(SourceTree tree) {
        var product = pages(tree, "src/main/java");
        return pages(tree, "src/test/java").stream().filter(product::contains).toList();
    }

    private static List<Path> pages(SourceTree tree, String folder) {
        return tree.java(folder).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> tree.root().resolve(folder).relativize(file))
                .toList();
    }

    private static List<String> faults(SourceTree tree, String folder) throws IOException {
        var found = new java.util.ArrayList<String>();
        for (var directory : tree.java(folder).stream()
                .map(file -> Objects.requireNonNull(file.getParent()))
                .distinct()
                .toList()) {
            var page = directory.resolve("package-info.java");
            if (!Files.exists(page)) {
                found.add(directory + ": no package-info.java");
                continue;
            }
            var text = Files.readString(page);
            if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
                found.add(directory + ": no @NullMarked or no text");
            }
            if (text.lines().count() > FRONT_PAGE_LINES) {
                found.add(directory + ": front page over " + FRONT_PAGE_LINES + " lines");
            }
        }
        return found;
    }
}
