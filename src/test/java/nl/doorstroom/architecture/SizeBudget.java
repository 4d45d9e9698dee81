package nl.doorstroom.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How long methods and files are, in lines, and how many types keep to their package. The length of a method is that of its
 * body, from the line of the opening brace to the line of the closing one.
 */
record SizeBudget(List<Measure> methods, List<Measure> files, int types, int packagePrivate) {
    static final int METHOD_P90 = 12;
    static final int METHOD_MAX = 30;
    static final int FILE_P90 = 160;
    static final int FILE_MAX = 400;
    static final int PACKAGE_PRIVATE_PERCENT = 40;
    /** Of so many methods that could be shorter, the longest are named. */
    private static final int TOLD = 20;

    /** Something measured: its name and its lines. */
    record Measure(String name, long lines) {
        @Override
        public String toString() {
            return name + ": " + lines + " lines";
        }
    }

    static SizeBudget of(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            var meter = new Meter(Trees.instance(task));
            for (var unit : task.parse()) {
                meter.measure(unit);
            }
            return new SizeBudget(meter.methods, meter.files, meter.types, meter.packagePrivate);
        }
    }

    /** What is over the budget, in words; empty when nothing is. */
    List<String> excess() {
        var over = new ArrayList<String>();
        methods.stream().filter(m -> m.lines() > METHOD_MAX).forEach(m -> over.add(m + ", over " + METHOD_MAX));
        files.stream().filter(f -> f.lines() > FILE_MAX).forEach(f -> over.add(f + ", over " + FILE_MAX));
        if (p90(methods) > METHOD_P90) {
            over.add("methods p90: " + p90(methods) + " lines, over " + METHOD_P90 + "; shorten any of "
                    + methods.stream()
                            .filter(m -> m.lines() > METHOD_P90)
                            .sorted(Comparator.comparingLong(Measure::lines).reversed())
                            .limit(TOLD)
                            .toList());
        }
        if (p90(files) > FILE_P90) {
            over.add("files p90: " + p90(files) + " lines, over " + FILE_P90);
        }
        if (percentPackagePrivate() < PACKAGE_PRIVATE_PERCENT) {
            over.add("package-private types: " + percentPackagePrivate() + "%, under " + PACKAGE_PRIVATE_PERCENT + "%");
        }
        return over;
    }

    int percentPackagePrivate() {
        return types == 0 ? 100 : 100 * packagePrivate / types;
    }

    private static long p90(List<Measure> measures) {
        var sorted = measures.stream().mapToLong(Measure::lines).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(0.9 * sorted.length) - 1];
    }

    private static long max(List<Measure> measures) {
        return measures.stream().mapToLong(Measure::lines).max().orElse(0);
    }

    @Override
    public String toString() {
        return "Size budget: " + methods.size() + " methods, p90 " + p90(methods) + ", max " + max(methods) + "; "
                + files.size() + " files, p90 " + p90(files) + ", max " + max(files) + "; " + percentPackagePrivate()
                + "% of " + types + " types package-private";
    }

    /** Walks the parsed sources and notes lengths. */
    private static final class Meter extends TreePathScanner<@Nullable Void, CompilationUnitTree> {
        private final Trees trees;
        private final List<Measure> methods = new ArrayList<>();
        private final List<Measure> files = new ArrayList<>();
        private int types;
        private int packagePrivate;

        Meter(Trees trees) {
            this.trees = trees;
        }

        void measure(CompilationUnitTree unit) throws IOException {
            var name = Path.of(unit.getSourceFile().toUri()).getFileName();
            files.add(new Measure(
                    String.valueOf(name),
                    unit.getSourceFile().getCharContent(true).toString().lines().count()));
            for (var declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree type) {
                    types++;
                    packagePrivate += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
                }
            }
            scan(unit, unit);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                var file = Path.of(unit.getSourceFile().toUri()).getFileName();
                methods.add(new Measure(file + " " + method.getName(), last - first + 1));
            }
            return super.visitMethod(method, unit);
        }
    }
}
