package nl.doorstroom.koppeling.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/**
 * All that is wrong with what was handed in, or with one file of it: counted to the last, kept as far as somebody would
 * read.
 */
final class Fouten {
    /** A file of points can hold millions of faults, and the first ones tell what to do. */
    static final int MEESTE_GETOOND = 200;

    private static final int LANGSTE_WAARDE = 60;

    private final String bestand;
    private final List<Fout> getoond = new ArrayList<>();
    private int aantal;

    /** A fault and the file it stands in, as the file was named; empty for a fault of an option. */
    private record Fout(String bestand, Invoerfout fout) {
        Fout verschoven(int regels) {
            return new Fout(bestand, new Invoerfout(fout.regel() + regels, fout.veld(), fout.waarde(), fout.uitleg()));
        }

        @Override
        public String toString() {
            return bestand.isEmpty() ? fout.toString() : bestand + ", " + fout;
        }
    }

    /** Of everything together. */
    Fouten() {
        this("");
    }

    /** Of one file, as it was named. */
    Fouten(String bestand) {
        this.bestand = bestand;
    }

    String bestand() {
        return bestand;
    }

    void optie(String optie, String waarde, String uitleg) {
        voegToe(new Fout("", Invoerfout.inVeld(optie, toonbaar(waarde), uitleg)));
    }

    void kop(String kolom, String uitleg) {
        meld(1, "kopregel", kolom, uitleg);
    }

    void meld(int regel, String veld, String waarde, String uitleg) {
        voegToe(new Fout(bestand, new Invoerfout(regel, toonbaar(veld), toonbaar(waarde), uitleg)));
    }

    /** Takes over what was found in a later part of a file, whose first line is this many lines further on. */
    void neemOver(Fouten deel, int regelsEerder) {
        deel.getoond.forEach(fout -> voegToe(fout.verschoven(regelsEerder)));
        aantal += deel.aantal - deel.getoond.size();
    }

    /** Takes over what was found in another file, in the order of its lines. */
    void neemOver(Fouten bestand) {
        bestand.getoond.sort(Comparator.comparingInt(fout -> fout.fout().regel()));
        neemOver(bestand, 0);
    }

    private void voegToe(Fout fout) {
        aantal++;
        if (getoond.size() < MEESTE_GETOOND) {
            getoond.add(fout);
        }
    }

    private static String toonbaar(String waarde) {
        var kort = waarde.length() <= LANGSTE_WAARDE ? waarde : waarde.substring(0, LANGSTE_WAARDE) + "…";
        return kort.replaceAll("\\p{Cntrl}", " ");
    }

    boolean geen() {
        return aantal == 0;
    }

    void toon(PrintWriter err) {
        err.println(aantal == 1 ? "Er is niets geschreven: 1 fout." : "Er is niets geschreven: " + aantal + " fouten.");
        getoond.forEach(err::println);
        if (aantal > getoond.size()) {
            err.println("… en nog " + (aantal - getoond.size()) + ". Herstel eerst deze " + getoond.size() + ".");
        }
        err.flush();
    }
}
