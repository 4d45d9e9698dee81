package nl.doorstroom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the project as they are kept, without what a build or a run makes. */
record SourceTree(Path root) {
    private static final Set<String> MADE = Set.of(".git", "target", "node_modules", "gegevens", ".idea", ".vscode");
    private static final Set<String> BINARY = Set.of("png", "jpg", "ico", "woff2", "ttf", "pdf", "ods");

    static SourceTree project() {
        return new SourceTree(Path.of("").toAbsolutePath());
    }

    List<Path> files() {
        return walk(root).toList();
    }

    List<Path> java(String folder) {
        return walk(root.resolve(folder))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    List<Path> texts() {
        return files().stream()
                .filter(file -> !BINARY.contains(extension(file)))
                .toList();
    }

    private Stream<Path> walk(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries
                    .sorted()
                    .filter(entry -> !MADE.contains(String.valueOf(entry.getFileName())))
                    .flatMap(entry -> Files.isDirectory(entry) ? walk(entry) : Stream.of(entry))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
