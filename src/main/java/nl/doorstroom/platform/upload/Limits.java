package nl.doorstroom.platform.upload;

/**
 * How much of a file is read before it is refused, so that a small file that unfolds into a huge one does no harm.
 *
 * @param bytes of the file as it was sent
 * @param unfolded bytes of the content inside an ODS file, which is compressed
 * @param lines with anything in them, the head included
 * @param columns of a line
 * @param characters of all fields together
 */
public record Limits(long bytes, long unfolded, int lines, int columns, long characters) {
    /** Enough for a hundred thousand persons with twenty columns. */
    public static final Limits NORMAL = new Limits(32L << 20, 1L << 30, 200_000, 100, 64_000_000);

    /** Of a file that a form carries along while somebody looks at it. */
    public static final Limits CARRIED = new Limits(4L << 20, 1L << 30, 200_000, 100, 64_000_000);

    /** @throws UnreadableException when the file is over a limit */
    void check(int lineCount, int columnCount, long characterCount) {
        if (lineCount > lines) {
            throw new UnreadableException("", "Het bestand heeft meer dan " + lines + " regels. Deel het op.");
        }
        if (columnCount > columns) {
            throw new UnreadableException(
                    "", "Een regel heeft meer dan " + columns + " kolommen. Haal er kolommen uit.");
        }
        if (characterCount > characters) {
            throw new UnreadableException("", "Er staat te veel tekst in het bestand. Deel het op.");
        }
    }
}
