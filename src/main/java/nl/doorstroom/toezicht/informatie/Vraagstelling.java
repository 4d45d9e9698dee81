package nl.doorstroom.toezicht.informatie;

import java.util.List;

/**
 * What is asked.
 *
 * @param tekst 1 to 4,000 characters, and nothing personal
 * @param punten what must be answered one by one; may be empty
 */
public record Vraagstelling(String tekst, List<String> punten) {
    public Vraagstelling {
        punten = List.copyOf(punten);
    }
}
