package nl.doorstroom.koppeling.solver.uitleg;

/** Numbers with their word. */
final class Woorden {
    private Woorden() {}

    static String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
