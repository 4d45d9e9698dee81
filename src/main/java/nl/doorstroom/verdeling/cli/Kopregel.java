package nl.doorstroom.verdeling.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;

/** Where each column stands, by its name in the first line; columns with other names are left alone. */
record Kopregel(Map<String, Integer> plaatsen, int breedte, List<Invoerfout> fouten) {
    static final String GEBIED = "gebied";
    static final String INWONERS = "inwoners";
    static final String GROEP = "groep";
    static final String UITVOERDER = "uitvoerder";

    static Kopregel van(List<CsvRecord> regels) {
        List<String> namen = regels.isEmpty() ? List.of() : regels.getFirst().getFields();
        var plaatsen = new HashMap<String, Integer>();
        var fouten = new ArrayList<Invoerfout>();
        for (int plaats = 0; plaats < namen.size(); plaats++) {
            var naam = namen.get(plaats).strip().toLowerCase(Locale.ROOT);
            if (plaatsen.putIfAbsent(naam, plaats) != null && isBekend(naam)) {
                fouten.add(new Invoerfout(1, naam, naam, "Deze kolom staat er twee keer. Laat één van beide staan."));
            }
        }
        Stream.of(GEBIED, INWONERS)
                .filter(naam -> !plaatsen.containsKey(naam))
                .forEach(naam -> fouten.add(ontbreekt(naam, namen)));
        return new Kopregel(plaatsen, namen.size(), List.copyOf(fouten));
    }

    private static Invoerfout ontbreekt(String naam, List<String> namen) {
        return new Invoerfout(
                1, naam, String.join(",", namen), "De kopregel mist de kolom " + naam + ". Voeg hem toe.");
    }

    private static boolean isBekend(String naam) {
        return List.of(GEBIED, INWONERS, GROEP, UITVOERDER).contains(naam);
    }

    boolean heeft(String kolom) {
        return plaatsen.containsKey(kolom);
    }

    /** The field without spaces around it; empty when the row or the file does not have it. */
    String waarde(CsvRecord rij, String kolom) {
        var plaats = plaatsen.get(kolom);
        return plaats == null || plaats >= rij.getFieldCount()
                ? ""
                : rij.getField(plaats).strip();
    }
}
