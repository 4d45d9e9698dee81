package nl.doorstroom.toezicht.informatie;

import java.text.Normalizer;
import java.util.Locale;
import nl.doorstroom.kern.Invoerfout;

/** Whether a file can go with an answer: not too big, of a kind that is taken, and really of the kind that its name says. */
public final class Bijlagekeuring {
    /** Most files with one answer. */
    public static final int MEESTE = 5;

    /** Most bytes of a file: 10 MB. */
    public static final int GROOTSTE = 10 << 20;

    private static final int LANGSTE_NAAM = 100;
    private static final String VELD = "bestanden";

    private Bijlagekeuring() {}

    /** What came of looking at a file. */
    public sealed interface Uitkomst {
        /** @param naam clean */
        record Goed(String naam, Bijlagesoort soort) implements Uitkomst {}

        /** It is not taken. */
        record Fout(Invoerfout fout) implements Uitkomst {}
    }

    /**
     * Looks at a file.
     *
     * @param naam as the browser of whoever sends it told
     */
    public static Uitkomst keur(String naam, byte[] inhoud) {
        var schoon = schoon(naam);
        var gezegd = Bijlagesoort.vanNaam(schoon);
        if (inhoud.length == 0) {
            return fout(schoon, "Dit bestand is leeg. Kies een bestand waar iets in staat.");
        }
        if (inhoud.length > GROOTSTE) {
            return fout(schoon, "Dit bestand is groter dan 10 MB. Maak het kleiner of deel het op.");
        }
        if (gezegd.isEmpty()) {
            return fout(schoon, "Dit soort bestand kan niet. Kies een PDF, ODT, ODS, CSV, DOCX, PNG of JPEG.");
        }
        var echt = Bestandsherkenning.van(inhoud);
        return echt.equals(gezegd)
                ? new Uitkomst.Goed(schoon, gezegd.get())
                : fout(schoon, anders(gezegd.get(), echt.map(Bijlagesoort::name).orElse("")));
    }

    private static String anders(Bijlagesoort gezegd, String echt) {
        return "De naam zegt " + gezegd + ", maar de inhoud is " + (echt.isEmpty() ? "iets anders" : echt)
                + ". Sla het bestand op als " + gezegd + " en kies het opnieuw.";
    }

    private static Uitkomst fout(String naam, String uitleg) {
        return new Uitkomst.Fout(Invoerfout.inVeld(VELD, naam, naam + ": " + uitleg));
    }

    /** That there are more files than one answer can have. */
    public static Invoerfout teVeel(int aantal) {
        return Invoerfout.inVeld(
                VELD,
                Integer.toString(aantal),
                "Bij een antwoord kunnen " + MEESTE + " bestanden, nu zijn het er " + aantal + ". Laat er weg.");
    }

    /** Without folders, control and direction signs, and what a disk cannot name; at most 100 characters. */
    static String schoon(String naam) {
        var zonderMap = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        var schoon = Normalizer.normalize(zonderMap, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (schoon.isEmpty()) {
            return "bijlage";
        }
        return schoon.length() <= LANGSTE_NAAM ? schoon : korter(schoon);
    }

    private static String korter(String naam) {
        int punt = naam.lastIndexOf('.');
        var uitgang =
                punt < 0 || naam.length() - punt > 6 ? "" : naam.substring(punt).toLowerCase(Locale.ROOT);
        return naam.substring(0, LANGSTE_NAAM - uitgang.length()).strip() + uitgang;
    }
}
