package nl.doorstroom.platform.web;

import java.util.List;

/**
 * Addresses that a module opens, and to whom. The security chain opens what the modules name here and nothing else, so an
 * address that nobody thought about stays closed whatever its handler says.
 *
 * @param patterns of paths, as in {@code /gemeenten/**}
 */
public record Doors(Kind kind, List<String> patterns) {
    /** Who may pass. */
    public enum Kind {
        /** Everybody, to read. */
        PUBLIC,
        /** Everybody, also to send something: to log in. */
        LOG_IN,
        /** Everybody, also to send a form that costs work: counted for each sender. */
        FORMS,
        /** Everybody who has the code in the address; that is the proof, so what is sent needs no token of a form. */
        CODES,
        /** Whoever logged in. */
        PEOPLE,
        /** Programs that show a token, to read. */
        PROGRAMS,
        /** Programs that show a token, also to send something by POST. */
        PROGRAMS_WRITING
    }

    public Doors {
        patterns = List.copyOf(patterns);
    }

    public static Doors of(Kind kind, String... patterns) {
        return new Doors(kind, List.of(patterns));
    }

    /** The patterns of all doors of one kind. */
    public static String[] patterns(List<Doors> doors, Kind kind) {
        return doors.stream()
                .filter(door -> door.kind() == kind)
                .flatMap(door -> door.patterns().stream())
                .toArray(String[]::new);
    }
}
