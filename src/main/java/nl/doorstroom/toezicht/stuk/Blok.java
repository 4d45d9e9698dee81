package nl.doorstroom.toezicht.stuk;

import java.util.List;

/** A part of a paper, in the order of reading. */
public sealed interface Blok {
    /** A heading. */
    record Kop(String tekst) implements Blok {}

    /** @param regels the lines as they were typed; each begins on a line of its own */
    record Alinea(List<String> regels) implements Blok {
        public Alinea {
            regels = List.copyOf(regels);
        }
    }

    /** A list with a dash or dot before each item. */
    record Lijst(List<String> punten) implements Blok {
        public Lijst {
            punten = List.copyOf(punten);
        }
    }

    /** A table. */
    record Tabel(Stuktabel tabel) implements Blok {}
}
