package nl.doorstroom.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the template writes it: texts and addresses only.
 *
 * @param caption says what the table shows
 * @param rows of this page
 * @param found how many rows match in all
 */
public record TableView(
        String caption,
        List<Head> heads,
        List<Row> rows,
        int found,
        Paging paging,
        @Nullable String csv,
        @Nullable String ods) {

    /** @param sorted {@code ascending}, {@code descending} or null when the table is not sorted by this column */
    public record Head(
            String label,
            boolean numeric,
            boolean bar,
            String href,
            @Nullable String sorted) {}

    /** @param href address of the row's subject; marks the row when it is the one the page is about */
    public record Row(List<Cell> cells, boolean here) {}

    /** @param bar width of the bar in percent; null when the column has no bars */
    public record Cell(
            String label,
            String text,
            boolean numeric,
            @Nullable String href,
            @Nullable Integer bar) {}

    /** @param pages empty when all rows stand on one page */
    public record Paging(
            List<PageLink> pages,
            @Nullable String all,
            @Nullable String paged,
            int first,
            int last) {}

    /** @param href null for the page in hand and for a gap */
    public record PageLink(String label, @Nullable String href, boolean current) {}
}
