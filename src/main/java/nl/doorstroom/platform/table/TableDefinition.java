package nl.doorstroom.platform.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorstroom.platform.export.ExportTable;
import org.jspecify.annotations.Nullable;

/**
 * A table in the abstract: its columns, what search looks at and the order it stands in unless asked otherwise.
 *
 * @param caption says what the table shows
 * @param defaultSort key of a column, with a minus for descending
 * @param searchText the words of a row in which search looks
 * @param key what a form sends when a row is chosen; null for rows that can't be
 */
public record TableDefinition<R>(
        String caption,
        List<Column<R>> columns,
        String defaultSort,
        Function<R, String> searchText,
        Function<R, @Nullable String> key) {
    public TableDefinition {
        columns = List.copyOf(columns);
    }

    /** A table of which rows can't be chosen. */
    public TableDefinition(
            String caption, List<Column<R>> columns, String defaultSort, Function<R, String> searchText) {
        this(caption, columns, defaultSort, searchText, _ -> null);
    }

    /** The same table in a form in which rows can be chosen. */
    public TableDefinition<R> choosing(Function<R, @Nullable String> rowKey) {
        return new TableDefinition<>(caption, columns, defaultSort, searchText, rowKey);
    }

    /** The rows that match what was searched, in the order asked for. */
    public List<R> select(List<R> rows, TableRequest request) {
        var search = Plain.text(request.search());
        Predicate<R> found = row -> Plain.text(searchText.apply(row)).contains(search);
        return rows.stream()
                .filter(search.isEmpty() ? row -> true : found)
                .sorted(order(request))
                .toList();
    }

    /** The table with downloads of the same selection at the same address. */
    public TableView view(List<R> rows, TableRequest request) {
        return view(rows, request, row -> false);
    }

    /** @param here which row the page is about */
    public TableView view(List<R> rows, TableRequest request, Predicate<R> here) {
        return new TableRenderer<>(this, request).render(select(rows, request), here);
    }

    /** The same table with a column before the others, as files have for a code that screens leave out. */
    public TableDefinition<R> after(Column<R> first) {
        return new TableDefinition<>(
                caption, Stream.concat(Stream.of(first), columns.stream()).toList(), defaultSort, searchText, key);
    }

    /** The same selection as a file holds it: bare values under the columns' keys. */
    public ExportTable export(String title, List<String> notes, List<R> rows, TableRequest request) {
        var values = new ArrayList<List<@Nullable Object>>();
        for (var row : select(rows, request)) {
            var line = new ArrayList<@Nullable Object>();
            columns.forEach(column -> line.add(column.value().apply(row)));
            values.add(line);
        }
        return new ExportTable(title, notes, columns.stream().map(Column::key).toList(), values);
    }

    String sortOf(TableRequest request) {
        return find(request.sort()) == null ? defaultSort : request.sort();
    }

    private Comparator<R> order(TableRequest request) {
        var sort = sortOf(request);
        var column = find(sort);
        if (column == null) {
            return (_, _) -> 0;
        }
        return sort.startsWith("-") ? column.reverseOrder() : column.order();
    }

    private @Nullable Column<R> find(String sort) {
        var key = sort.startsWith("-") ? sort.substring(1) : sort;
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
