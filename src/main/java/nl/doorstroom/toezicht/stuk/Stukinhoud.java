package nl.doorstroom.toezicht.stuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a paper, read: {@code # } begins a heading, {@code - } an item of a list, {@code [tabel: naam]} stands for a
 * table; whatever else stands between empty lines is a paragraph.
 *
 * @param fouten what is wrong with it, with the number of the line
 * @param open what still must be filled in, as {@link Sjabloon} left it
 */
public record Stukinhoud(List<Blok> blokken, List<String> fouten, List<String> open) {
    private static final Pattern TABEL = Pattern.compile("\\[tabel: *([a-z-]+) *]");
    private static final Pattern OPEN = Pattern.compile("\\[vul in: ([^]]*)]");
    private static final String KOP = "# ";
    private static final String PUNT = "- ";

    public Stukinhoud {
        blokken = List.copyOf(blokken);
        fouten = List.copyOf(fouten);
        open = List.copyOf(open);
    }

    /** Reads a text beside the tables that it may ask for. */
    public static Stukinhoud lees(String tekst, List<Stuktabel> tabellen) {
        var lezer = new Lezer(tabellen);
        tekst.lines().map(String::strip).forEach(lezer::regel);
        lezer.sluit();
        var open = OPEN.matcher(tekst).results().map(een -> een.group(1)).toList();
        return new Stukinhoud(lezer.blokken, lezer.fouten, open);
    }

    private static final class Lezer {
        private final List<Stuktabel> tabellen;
        private final List<Blok> blokken = new ArrayList<>();
        private final List<String> fouten = new ArrayList<>();
        private final List<String> regels = new ArrayList<>();
        private int nummer;

        Lezer(List<Stuktabel> tabellen) {
            this.tabellen = tabellen;
        }

        void regel(String regel) {
            nummer++;
            var tabel = TABEL.matcher(regel);
            if (tabel.matches()) {
                sluit();
                tabel(tabel.group(1));
            } else if (regel.startsWith(KOP)) {
                sluit();
                blokken.add(new Blok.Kop(regel.substring(KOP.length()).strip()));
            } else {
                tekst(regel);
            }
        }

        /** A list ends where a line without a dash begins, and the other way round. */
        private void tekst(String regel) {
            if (regel.isEmpty() || !regels.isEmpty() && isPunt(regels.getFirst()) != isPunt(regel)) {
                sluit();
            }
            if (!regel.isEmpty()) {
                regels.add(regel);
            }
        }

        private static boolean isPunt(String regel) {
            return regel.startsWith(PUNT);
        }

        private void tabel(String naam) {
            find(naam)
                    .ifPresentOrElse(
                            een -> blokken.add(new Blok.Tabel(een)),
                            () -> fouten.add("Regel " + nummer + ": er is geen tabel \"" + naam + "\". Kies uit: "
                                    + String.join(
                                            ", ",
                                            tabellen.stream()
                                                    .map(Stuktabel::naam)
                                                    .toList()) + "."));
        }

        private Optional<Stuktabel> find(String naam) {
            return tabellen.stream().filter(een -> een.naam().equals(naam)).findFirst();
        }

        void sluit() {
            if (!regels.isEmpty()) {
                blokken.add(isPunt(regels.getFirst()) ? lijst() : new Blok.Alinea(regels));
                regels.clear();
            }
        }

        private Blok lijst() {
            return new Blok.Lijst(regels.stream()
                    .map(een -> een.substring(PUNT.length()).strip())
                    .toList());
        }
    }

    /** How a text asks for a table. */
    public static String verwijzing(String tabel) {
        return "[tabel: " + tabel + "]";
    }
}
