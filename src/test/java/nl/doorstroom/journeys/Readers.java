package nl.doorstroom.journeys;

import java.util.HashMap;
import java.util.Map;

/** Readers who stay logged in from one visit to the next, one for each person: logging in costs more than most pages. */
final class Readers implements AutoCloseable {
    private final Map<String, Reader> perPerson = new HashMap<>();

    /** Somebody of the demonstration, logged in, who forgot what went wrong on earlier pages. */
    Reader as(String person) {
        var reader = perPerson.computeIfAbsent(person, Reader::as);
        reader.forget();
        return reader;
    }

    @Override
    public void close() {
        perPerson.values().forEach(Reader::close);
    }
}
