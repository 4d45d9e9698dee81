package nl.doorstroom.realisatie.maandtabel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.FileFaults;
import nl.doorstroom.realisatie.maandtabel.Maandtabelgegevens;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to read in a table, with what is wrong.
 *
 * @param waarden by field; those of a column are called {@code peildatum.<column>} and {@code bron.<column>}
 */
public record Inleesform(Map<String, String> waarden, List<Invoerfout> gevonden) {
    /** The field with the file itself, which faults in its lines belong to. */
    static final String BESTAND = "bestand";

    private static final String PEILDATUM = "peildatum.";
    private static final String KOLOMBRON = "bron.";

    public Inleesform {
        waarden = Map.copyOf(waarden);
        gevonden = List.copyOf(gevonden);
    }

    static Inleesform leeg() {
        return new Inleesform(Map.of(), List.of());
    }

    static Inleesform van(HttpServletRequest request) {
        var waarden = new HashMap<String, String>();
        request.getParameterMap().forEach((veld, typed) -> waarden.put(veld, typed[0]));
        return new Inleesform(waarden, List.of());
    }

    Inleesform metFouten(List<Invoerfout> fouten) {
        return new Inleesform(waarden, fouten);
    }

    /** What stands in a field; empty when nothing does. */
    public String waarde(String veld) {
        return waarden.getOrDefault(veld, "");
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fout(String veld) {
        return gevonden.stream()
                .filter(fout -> fout.regel() == 0 && fout.veld().equals(veld))
                .map(Invoerfout::uitleg)
                .findFirst()
                .orElse(null);
    }

    public FileFaults fouten() {
        return FileFaults.of(gevonden, Inleesform::isVeld, BESTAND);
    }

    private static boolean isVeld(String naam) {
        return List.of("datum", "bron", "bronDatum").contains(naam)
                || naam.startsWith(PEILDATUM)
                || naam.startsWith(KOLOMBRON);
    }

    Maandtabelgegevens gegevens() {
        return new Maandtabelgegevens(
                waarde("datum"), waarde("bron"), waarde("bronDatum"), perKolom(PEILDATUM), perKolom(KOLOMBRON));
    }

    private Map<String, String> perKolom(String begin) {
        var velden = new HashMap<String, String>();
        waarden.forEach((veld, waarde) -> {
            if (veld.startsWith(begin)) {
                velden.put(veld.substring(begin.length()), waarde);
            }
        });
        return velden;
    }
}
