package nl.doorstroom.verdeling.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;

/** Reads the rows one by one and keeps every fault; one reader reads one file. */
final class Inwonerslezer {
    private static final String TE_BREED =
            "Meer velden dan de kopregel. Zet een veld met een komma tussen aanhalingstekens.";

    private final List<Deelnemer> deelnemers = new ArrayList<>();
    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Map<String, Integer> eersteRegel = new HashMap<>();
    private final Groepering groepering = new Groepering();
    private final Kopregel kop;

    private Inwonerslezer(Kopregel kop) {
        this.kop = kop;
        fouten.addAll(kop.fouten());
    }

    static Inwonersbestand lees(String tekst) {
        var regels = new ArrayList<CsvRecord>();
        var onleesbaar = new ArrayList<Invoerfout>();
        try (var csv = csv(tekst)) {
            csv.forEach(regels::add);
        } catch (CsvParseException fout) {
            onleesbaar.add(halverwege(regels));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        var lezer = new Inwonerslezer(Kopregel.van(regels));
        regels.stream().skip(1).forEach(lezer::leesRij);
        return lezer.bestand(onleesbaar);
    }

    private static CsvReader<CsvRecord> csv(String tekst) {
        return CsvReader.builder()
                .fieldSeparator(scheidingsteken(tekst))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(tekst);
    }

    private static char scheidingsteken(String tekst) {
        var kop = tekst.lines().findFirst().orElse("");
        return kop.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Invoerfout halverwege(List<CsvRecord> gelezen) {
        int laatste = gelezen.isEmpty() ? 0 : regel(gelezen.getLast());
        return new Invoerfout(
                laatste + 1, "rij", "", "Vanaf hier is het bestand niet te lezen. Wordt elk aanhalingsteken gesloten?");
    }

    private static int regel(CsvRecord rij) {
        return Math.toIntExact(rij.getStartingLineNumber());
    }

    private Inwonersbestand bestand(List<Invoerfout> onleesbaar) {
        List<Groep> groepen = groepering.groepen(fouten);
        fouten.addAll(onleesbaar);
        return fouten.isEmpty()
                ? new Inwonersbestand(List.copyOf(deelnemers), groepen, List.of())
                : new Inwonersbestand(List.of(), List.of(), List.copyOf(fouten));
    }

    private void leesRij(CsvRecord rij) {
        int regel = regel(rij);
        if (rij.getFieldCount() > kop.breedte()) {
            meld(regel, "rij", String.join(" | ", rij.getFields()), TE_BREED);
            return;
        }
        var gebied = kop.waarde(rij, Kopregel.GEBIED);
        var inwoners = leesInwoners(rij, regel);
        if (isNieuw(gebied, regel)) {
            var deelnemer = new Deelnemer(gebied, inwoners);
            deelnemers.add(deelnemer);
            groepering.voegToe(
                    regel, deelnemer, kop.waarde(rij, Kopregel.GROEP), kop.waarde(rij, Kopregel.UITVOERDER), fouten);
        }
    }

    private long leesInwoners(CsvRecord rij, int regel) {
        var tekst = kop.waarde(rij, Kopregel.INWONERS);
        var getal = Inwonertal.lees(tekst);
        // A column that is not there is one fault, not one for each row.
        getal.fout()
                .filter(uitleg -> kop.heeft(Kopregel.INWONERS))
                .ifPresent(uitleg -> meld(regel, Kopregel.INWONERS, tekst, uitleg));
        return getal.aantal();
    }

    private boolean isNieuw(String gebied, int regel) {
        if (!kop.heeft(Kopregel.GEBIED)) {
            return false;
        }
        if (gebied.isEmpty()) {
            meld(regel, Kopregel.GEBIED, gebied, "Het gebied heeft geen naam. Vul een naam of code in.");
            return false;
        }
        var eerder = eersteRegel.putIfAbsent(gebied, regel);
        if (eerder != null) {
            meld(regel, Kopregel.GEBIED, gebied, "Dit gebied staat ook op regel " + eerder + ". Laat er één staan.");
        }
        return eerder == null;
    }

    private void meld(int regel, String veld, String waarde, String uitleg) {
        fouten.add(new Invoerfout(regel, veld, waarde, uitleg));
    }
}
