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

    /**
     * @param here whether the page is about this row
     * @param key what a form sends when the row is chosen; null when it can't be
     */
    public record Row(
            List<Cell> cells, boolean here, @Nullable String key) {
        public Row(List<Cell> cells, boolean here) {
            this(cells, here, null);
        }
    }

    /**
     * @param bar width of the bar in percent; null when the column has no bars
     * @param mark a word of the style sheet for a dot before the text; null for none
     */
    public record Cell(
            String label,
            String text,
            boolean numeric,
            @Nullable String href,
            @Nullable Integer bar,
            @Nullable String mark) {
        public Cell(String label, String text, boolean numeric, @Nullable String href, @Nullable Integer bar) {
            this(label, text, numeric, href, bar, null);
        }
    }

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
