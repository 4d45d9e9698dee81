package nl.doorstroom.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.doorstroom.platform.table.TableView.Cell;
import nl.doorstroom.platform.table.TableView.Head;
import nl.doorstroom.platform.table.TableView.PageLink;
import nl.doorstroom.platform.table.TableView.Paging;
import nl.doorstroom.platform.table.TableView.Row;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/** Turns the selected rows into what the template writes. */
final class TableRenderer<R> {
    private final TableDefinition<R> definition;
    private final TableRequest request;

    TableRenderer(TableDefinition<R> definition, TableRequest request) {
        this.definition = definition;
        this.request = request;
    }

    TableView render(List<R> selected, Predicate<R> here) {
        var pages = Math.max(1, (selected.size() + TableRequest.PAGE_SIZE - 1) / TableRequest.PAGE_SIZE);
        var page = Math.min(request.page(), pages);
        var first = request.all() ? 0 : (page - 1) * TableRequest.PAGE_SIZE;
        var last = request.all() ? selected.size() : Math.min(selected.size(), first + TableRequest.PAGE_SIZE);
        var highest = definition.columns().stream()
                .map(column -> column.kind() == Column.Kind.BAR ? highest(column, selected) : BigDecimal.ZERO)
                .toList();
        var rows = selected.subList(first, last).stream()
                .map(row -> new Row(
                        cells(row, highest), here.test(row), definition.key().apply(row)))
                .toList();
        return new TableView(
                definition.caption(),
                heads(),
                rows,
                selected.size(),
                paging(page, pages, first, last),
                request.download("csv"),
                request.download("ods"));
    }

    private List<Head> heads() {
        return definition.columns().stream().map(this::head).toList();
    }

    private Head head(Column<R> column) {
        var sort = definition.sortOf(request);
        var ascending = sort.equals(column.key());
        var descending = sort.equals("-" + column.key());
        // The first click shows the most of a figure and the first of a word.
        var next = column.kind().isNumeric() ? !descending : ascending;
        return new Head(
                column.label(),
                column.kind().isNumeric(),
                column.kind() == Column.Kind.BAR,
                request.with("sorteer", (next ? "-" : "") + column.key()),
                ascending ? "ascending" : descending ? "descending" : null);
    }

    private List<Cell> cells(R row, List<BigDecimal> highest) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < definition.columns().size(); i++) {
            cells.add(cell(definition.columns().get(i), row, highest.get(i)));
        }
        return cells;
    }

    private Cell cell(Column<R> column, R row, BigDecimal highest) {
        var value = column.value().apply(row);
        var link = column.link();
        return new Cell(
                column.label(),
                text(column.kind(), value),
                column.kind().isNumeric(),
                link == null ? null : link.apply(row),
                column.kind() == Column.Kind.BAR ? percent(value, highest) : null,
                column.mark().apply(row));
    }

    private static String text(Column.Kind kind, @Nullable Object value) {
        if (value == null) {
            return DutchFormat.NONE;
        }
        return switch (kind) {
            case TEXT -> value instanceof LocalDate day ? DutchFormat.date(day) : value.toString();
            case NUMBER, BAR -> DutchFormat.number(((Number) value).longValue());
            case DECIMAL -> DutchFormat.decimal((BigDecimal) value, 2);
            case PERCENT -> DutchFormat.decimal((BigDecimal) value, 1);
            case CHANGE -> DutchFormat.signed(((Number) value).longValue());
        };
    }

    private BigDecimal highest(Column<R> column, List<R> rows) {
        return rows.stream()
                .map(row -> column.value().apply(row))
                .filter(value -> value != null)
                .map(value -> new BigDecimal(value.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Integer percent(@Nullable Object value, BigDecimal highest) {
        if (value == null || highest.signum() == 0) {
            return 0;
        }
        var share = new BigDecimal(value.toString())
                .multiply(BigDecimal.valueOf(100))
                .divideToIntegralValue(highest);
        return Math.max(0, share.intValue());
    }

    private Paging paging(int page, int pages, int first, int last) {
        if (request.all()) {
            var paged = last > TableRequest.PAGE_SIZE ? request.with("per", null) : null;
            return new Paging(List.of(), null, paged, first + 1, last);
        }
        return new Paging(links(page, pages), pages > 1 ? request.with("per", "alle") : null, null, first + 1, last);
    }

    private List<PageLink> links(int page, int pages) {
        var links = new ArrayList<PageLink>();
        for (var number = 1; pages > 1 && number <= pages; number++) {
            var current = number == page;
            var href = current ? null : request.with("pagina", Integer.toString(number));
            links.add(new PageLink(Integer.toString(number), href, current));
        }
        return links;
    }
}
