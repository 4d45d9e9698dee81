package nl.doorstroom.gebied;

/**
 * A cell of the hexagon map: pointy-top, odd rows shifted half a cell to the right, row 0 in the north and column 0 in the
 * west.
 */
public record Zeshoek(int kolom, int rij) {
    @Override
    public String toString() {
        return "kolom " + kolom + ", rij " + rij;
    }
}
