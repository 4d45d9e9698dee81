package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Plaats;

/** Households or places: names that stand there once, each with a whole number, and the line of each. */
final class Namenlijst {
    private static final Pattern GEHEEL = Pattern.compile("[0-9]+");

    private final Soort soort;
    private final String bestand;
    private final boolean bekend;
    private boolean gaaf;
    private int grootste;
    private final List<String> namen = new ArrayList<>();
    private final List<Integer> getallen = new ArrayList<>();
    private final List<Integer> regels = new ArrayList<>();
    private final Map<String, Integer> nummers = new HashMap<>();

    /** What a list names, how its columns are called, and which numbers it takes. */
    enum Soort {
        HUISHOUDENS("huishouden", "personen", 1, Huishouden.MEESTE_PERSONEN),
        PLAATSEN("plaats", "capaciteit", 0, Plaats.GROOTSTE_CAPACITEIT);

        private final String naam;
        private final String getal;
        private final int minste;
        private final int meeste;

        Soort(String naam, String getal, int minste, int meeste) {
            this.naam = naam;
            this.getal = getal;
            this.minste = minste;
            this.meeste = meeste;
        }
    }

    private Namenlijst(Soort soort, String bestand, boolean bekend) {
        this.soort = soort;
        this.bestand = bestand;
        this.bekend = bekend;
    }

    static Namenlijst lees(Soort soort, Optional<Bestand> bestand, Fouten fouten) {
        var eigen = new Fouten(bestand.map(Bestand::pad).orElse(""));
        var namen = List.of(soort.naam, soort.getal);
        var tabel = bestand.flatMap(inhoud -> Csvtabel.lees(inhoud, namen, List.of(), eigen));
        var lijst = new Namenlijst(soort, eigen.bestand(), tabel.isPresent());
        tabel.ifPresent(gelezen -> lijst.leesRijen(gelezen, eigen));
        lijst.gaaf = tabel.isPresent() && eigen.geen();
        fouten.neemOver(eigen);
        return lijst;
    }

    private void leesRijen(Csvtabel tabel, Fouten fouten) {
        if (tabel.rijen().isEmpty()) {
            fouten.meld(1, "rij", "", "Onder de kopregel staat niets. Vul minstens één rij in.");
        }
        for (var rij : tabel.rijen()) {
            int regel = Csvtabel.regel(rij);
            int getal = leesGetal(tabel.waarde(rij, soort.getal), regel, fouten);
            bewaar(tabel.waarde(rij, soort.naam), getal, regel, fouten);
        }
    }

    private void bewaar(String naam, int getal, int regel, Fouten fouten) {
        if (naam.isEmpty()) {
            fouten.meld(regel, soort.naam, naam, "Hier ontbreekt de naam. Vul een nummer of code in.");
        } else if (nummers.containsKey(naam)) {
            fouten.meld(regel, soort.naam, naam, dubbel(regel(nummer(naam))));
        } else {
            nummers.put(naam, namen.size());
            namen.add(naam);
            getallen.add(getal);
            grootste = Math.max(grootste, getal);
            regels.add(regel);
        }
    }

    /** What is wrong with a name that stood on a line before. */
    static String dubbel(int eerder) {
        return "Staat ook op regel " + eerder + ". Laat er één staan.";
    }

    /** The number; after telling that it is none the lowest that fits, so that reading can go on. */
    private int leesGetal(String tekst, int regel, Fouten fouten) {
        int getal = GEHEEL.matcher(tekst).matches() && tekst.length() <= 9 ? Integer.parseInt(tekst) : -1;
        if (getal >= soort.minste && getal <= soort.meeste) {
            return getal;
        }
        var grenzen = soort.minste + " tot en met " + soort.meeste;
        fouten.meld(
                regel, soort.getal, tekst, "Vul een geheel getal in van " + grenzen + ", zonder punten of spaties.");
        return soort.minste;
    }

    /** Whether its names could be read; when not, nothing can be said of names elsewhere. */
    boolean bekend() {
        return bekend;
    }

    /** Whether nothing was wrong with it, so that its numbers can be relied on. */
    boolean gaaf() {
        return gaaf;
    }

    int aantal() {
        return namen.size();
    }

    String bestand() {
        return bestand;
    }

    String naam(int nummer) {
        return namen.get(nummer);
    }

    int getal(int nummer) {
        return getallen.get(nummer);
    }

    int regel(int nummer) {
        return regels.get(nummer);
    }

    /** The place of a name in the list, or -1. */
    int nummer(String naam) {
        return nummers.getOrDefault(naam, -1);
    }

    long som() {
        return getallen.stream().mapToLong(Integer::intValue).sum();
    }

    int grootste() {
        return grootste;
    }

    List<Huishouden> huishoudens() {
        var lijst = new ArrayList<Huishouden>();
        for (int nummer = 0; nummer < aantal(); nummer++) {
            lijst.add(new Huishouden(naam(nummer), getal(nummer)));
        }
        return lijst;
    }

    List<Plaats> plaatsen() {
        var lijst = new ArrayList<Plaats>();
        for (int nummer = 0; nummer < aantal(); nummer++) {
            lijst.add(new Plaats(naam(nummer), getal(nummer)));
        }
        return lijst;
    }
}
