package nl.doorstroom.verdeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.verdeling.Verdeling;

/** A distribution as text: a row for each input row, in input order. */
final class Verdeeltabel {
    private static final List<String> KOPPEN = List.of("Gebied", "Inwoners", "Toegewezen");

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private Verdeeltabel() {}

    static String csv(Verdeling verdeling) {
        var tekst = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(tekst)) {
            schrijf(verdeling, csv);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }

    private static void schrijf(Verdeling verdeling, CsvWriter csv) {
        csv.writeRecord("gebied", "inwoners", "toegewezen");
        var aantallen = verdeling.aantallen();
        verdeling
                .vraag()
                .deelnemers()
                .forEach(deelnemer -> csv.writeRecord(
                        deelnemer.sleutel(),
                        Long.toString(deelnemer.inwoners()),
                        String.valueOf(aantallen.get(deelnemer.sleutel()))));
    }

    static String tabel(Verdeling verdeling) {
        var rijen = new ArrayList<List<String>>();
        rijen.add(KOPPEN);
        var inwoners = verdeling.vraag().deelnemers().iterator();
        verdeling
                .aantallen()
                .forEach((gebied, aantal) ->
                        rijen.add(List.of(gebied, getal(inwoners.next().inwoners()), getal(aantal))));
        rijen.add(List.of("Totaal", getal(verdeling.inwoners()), getal(verdeling.som())));
        var tekst = new StringBuilder().append(verdeling).append("\n\n");
        int[] breedten = breedten(rijen);
        rijen.forEach(rij -> tekst.append(regel(rij, breedten)));
        return tekst.toString();
    }

    private static int[] breedten(List<List<String>> rijen) {
        int[] breedten = new int[KOPPEN.size()];
        for (var rij : rijen) {
            for (int kolom = 0; kolom < breedten.length; kolom++) {
                breedten[kolom] = Math.max(breedten[kolom], rij.get(kolom).length());
            }
        }
        return breedten;
    }

    private static String regel(List<String> rij, int[] breedten) {
        var naam = rij.getFirst();
        var regel = new StringBuilder(naam).repeat(' ', breedten[0] - naam.length());
        for (int kolom = 1; kolom < breedten.length; kolom++) {
            var getal = rij.get(kolom);
            regel.append("  ").repeat(' ', breedten[kolom] - getal.length()).append(getal);
        }
        return regel.append('\n').toString();
    }

    private static String getal(long getal) {
        return String.format(NEDERLANDS, "%,d", getal);
    }
}
