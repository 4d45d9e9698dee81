package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;

/** An address of every kind of page behind the log-in, with somebody who may see it, in every state that shows something else. */
final class WorkPages {
    static final String REGISSEUR = "Klantregisseur Gemeente Lelystad";

    /** Somebody of the demonstration at a page. */
    record Visit(String person, String path) {}

    static final List<Visit> ALL = Stream.concat(
                    Stream.of(new Visit(REGISSEUR, "/werkvoorraad"), new Visit(REGISSEUR, "/mijn-account")),
                    AdminPages.all().stream())
            .toList();

    private WorkPages() {}
}
