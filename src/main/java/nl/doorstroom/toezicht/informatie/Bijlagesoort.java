package nl.doorstroom.toezicht.informatie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can go with an answer: open formats, and what offices and cameras make. */
public enum Bijlagesoort {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpeg", "jpg");

    private final String media;
    private final List<String> uitgangen;

    Bijlagesoort(String media, String... uitgangen) {
        this.media = media;
        this.uitgangen = List.of(uitgangen);
    }

    /** As a server tells a browser. */
    public String media() {
        return media;
    }

    /** As in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of this name says to be; empty when it is of no kind that is taken. */
    static Optional<Bijlagesoort> vanNaam(String naam) {
        var uitgang = naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(een -> een.uitgangen.contains(uitgang))
                .findFirst();
    }

    /** Which endings a browser offers to choose from. */
    public static String keuze() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(een -> een.uitgangen.stream())
                        .map(een -> "." + een)
                        .toList());
    }
}
