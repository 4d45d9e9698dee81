package nl.doorstroom.toezicht.web;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableRequest;

/** What was asked of a table on a page that has a form beside it: only that comes into its addresses. */
final class Tabelvraag {
    private Tabelvraag() {}

    /** @param filter the field by which rows are chosen */
    static TableRequest van(String adres, Form keuze, String filter) {
        var gevraagd = new LinkedHashMap<String, String>();
        Stream.of(filter, "zoek", "sorteer", "pagina", "per")
                .filter(veld -> !keuze.value(veld).isEmpty())
                .forEach(veld -> gevraagd.put(veld, keuze.value(veld)));
        return TableRequest.at(adres, gevraagd);
    }
}
