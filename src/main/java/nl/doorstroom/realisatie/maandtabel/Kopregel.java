package nl.doorstroom.realisatie.maandtabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Sheet;

/** Finds out from the head of a file which columns it has, and so which shape of table it is. */
final class Kopregel {
    private static final String PROVINCIE = "provincie";
    private static final String REGIO = "veiligheidsregio";

    private final Map<Kolom, Integer> plaatsen = new LinkedHashMap<>();
    private final List<Invoerfout> fouten = new ArrayList<>();
    private final int nummer;
    private int provincie = -1;
    private int regio = -1;

    Kopregel(Sheet blad) {
        this.nummer = blad.headNumber();
        for (int plaats = 0; plaats < blad.head().size(); plaats++) {
            neem(blad.head().get(plaats), plaats);
        }
        eis(PROVINCIE, provincie);
        if (plaatsen.isEmpty()) {
            fout("kopregel", String.join(", ", blad.head()), "Hier staat geen kolom die wij kennen. " + bekend());
        } else {
            toetsVorm();
        }
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    /** The shape; only to be asked when there are no faults. */
    Tabelvorm vorm() {
        return plaatsen.keySet().iterator().next().soort().vorm();
    }

    /** The columns with figures and where they stand, from left to right. */
    Map<Kolom, Integer> plaatsen() {
        return Collections.unmodifiableMap(plaatsen);
    }

    String provincie(Sheet.Line regel) {
        return regel.fields().get(provincie);
    }

    /** Empty for a line that is not of a veiligheidsregio. */
    String regio(Sheet.Line regel) {
        return regio < 0 ? "" : regel.fields().get(regio);
    }

    private void neem(String naam, int plaats) {
        if (naam.equalsIgnoreCase(PROVINCIE)) {
            provincie = plaats;
        } else if (naam.equalsIgnoreCase(REGIO)) {
            regio = plaats;
        } else {
            Kolom.lees(naam)
                    .ifPresentOrElse(
                            kolom -> voegToe(kolom, naam, plaats),
                            () -> fout("kolom", naam, "Deze kolom kennen wij niet. " + bekend()));
        }
    }

    private void voegToe(Kolom kolom, String naam, int plaats) {
        if (plaatsen.putIfAbsent(kolom, plaats) != null) {
            fout("kolom", naam, "Deze kolom staat er twee keer. Laat er één staan.");
        }
    }

    private void toetsVorm() {
        var vormen = plaatsen.keySet().stream()
                .map(kolom -> kolom.soort().vorm())
                .distinct()
                .toList();
        if (vormen.size() > 1) {
            fout("kopregel", "", "Dit zijn kolommen van twee tabellen door elkaar. Lees ze elk apart in.");
        }
        if (vormen.contains(Tabelvorm.OPGAVEN)) {
            eis(REGIO, regio);
        }
    }

    private void eis(String naam, int plaats) {
        if (plaats < 0) {
            fout("kolom", naam, "Deze kolom ontbreekt.");
        }
    }

    private static String bekend() {
        return Arrays.stream(Kolomsoort.values())
                .map(soort -> soort.isPerHalfjaar() ? soort.sleutel() + "2023_I" : soort.sleutel())
                .collect(Collectors.joining(", ", "Kies uit ", "."));
    }

    private void fout(String veld, String waarde, String uitleg) {
        fouten.add(new Invoerfout(nummer, veld, waarde, uitleg));
    }
}
