package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;

/** The public pages on reception, in every state that shows something else. */
final class OverviewPages {
    private static final List<String> ALL = List.of(
            "/opvang",
            "/opvang/plekken",
            "/opvang/opgavenoverzicht",
            "/opvang/opgavenoverzicht?peildatum=2023-05-02",
            "/opvang/opgavenoverzicht?peildatum=2001-01-01",
            "/opvang/opgavenoverzicht?peildatum=gisteren&bekend=2000-01-01",
            "/?toon=opvang-coa",
            "/?toon=opvang-oekraine&gebied=PV24",
            "/?toon=opvang-per-1000");

    private OverviewPages() {}

    /** These after others. */
    static List<String> after(List<String> others) {
        return Stream.concat(others.stream(), ALL.stream()).toList();
    }
}
