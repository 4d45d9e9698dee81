package nl.doorstroom.opvang.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;

/** How gemeenten are called. */
final class Gemeentenamen {
    private final Map<Gebiedscode, String> namen;

    Gemeentenamen(List<Gebied> gemeenten) {
        namen = gemeenten.stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
    }

    /** Its name; the code of a gemeente that is no more. */
    String van(Gebiedscode gemeente) {
        return namen.getOrDefault(gemeente, gemeente.waarde());
    }
}
