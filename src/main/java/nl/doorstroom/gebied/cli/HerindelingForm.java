package nl.doorstroom.gebied.cli;

import static nl.doorstroom.kern.Invoerfout.inVeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorstroom.gebied.Aandeel;
import nl.doorstroom.gebied.Herindeling;
import nl.doorstroom.gebied.Herindeling.Deel;
import nl.doorstroom.gebied.Herindeling.Naamswijziging;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindeling.Splitsing;
import nl.doorstroom.gebied.Zeshoek;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;

/** What was typed about a herindeling, read into one; with every fault in the reading. */
final class HerindelingForm {
    private static final Gebiedscode ONLEESBAAR = Gebiedscode.NEDERLAND;

    private final LocalDate datum;
    private final Bron bron;
    private final List<Invoerfout> fouten = new ArrayList<>();

    HerindelingForm(LocalDate datum, Bron bron) {
        this.datum = datum;
        this.bron = bron;
    }

    /** Empty when there are faults. */
    Optional<Herindeling> lees(String soort, List<String> van, String naar, String naam, List<String> delen) {
        var herindeling = switch (soort) {
            case "samenvoeging" -> Optional.of(samenvoeging(van, naar, naam));
            case "splitsing" -> Optional.of(splitsing(van, delen));
            case "naamswijziging" -> Optional.of(naamswijziging(van, naam));
            default -> Optional.<Herindeling>empty();
        };
        if (herindeling.isEmpty()) {
            fouten.add(inVeld("--soort", soort, "Kies samenvoeging, splitsing of naamswijziging."));
        }
        return herindeling.filter(_ -> fouten.isEmpty());
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private Herindeling samenvoeging(List<String> van, String naar, String naam) {
        var codes = new TreeSet<Gebiedscode>();
        van.forEach(code -> codes.add(code("--van", code)));
        return new Samenvoeging(datum, codes, code("--naar", naar), naam, bron);
    }

    private Herindeling splitsing(List<String> van, List<String> delen) {
        return new Splitsing(datum, een(van), delen.stream().map(this::deel).toList(), bron);
    }

    private Herindeling naamswijziging(List<String> van, String naam) {
        return new Naamswijziging(datum, een(van), naam, bron);
    }

    private Gebiedscode een(List<String> van) {
        if (van.size() != 1) {
            fouten.add(inVeld("--van", String.join(",", van), "Geef een gemeente."));
            return ONLEESBAAR;
        }
        return code("--van", van.getFirst());
    }

    /** {@code GM9001;Naam;1/3} or {@code GM9001;Naam;1/3;kolom;rij}. */
    private Deel deel(String tekst) {
        var velden = List.of(tekst.split(";", -1));
        if (velden.size() != 3 && velden.size() != 5) {
            fouten.add(inVeld("--deel", tekst, "Schrijf CODE;NAAM;AANDEEL of CODE;NAAM;AANDEEL;KOLOM;RIJ."));
            return new Deel(ONLEESBAAR, "", Aandeel.GEHEEL, Optional.empty());
        }
        var aandeel = Aandeel.lees(velden.get(2));
        if (aandeel.isEmpty()) {
            fouten.add(inVeld("--deel", velden.get(2), "Schrijf het aandeel als breuk, zoals 1/3."));
        }
        var zeshoek = velden.size() == 5 ? zeshoek(velden.get(3), velden.get(4)) : Optional.<Zeshoek>empty();
        return new Deel(code("--deel", velden.get(0)), velden.get(1), aandeel.orElse(Aandeel.GEHEEL), zeshoek);
    }

    private Optional<Zeshoek> zeshoek(String kolom, String rij) {
        if (kolom.matches("\\d{1,4}") && rij.matches("\\d{1,4}")) {
            return Optional.of(new Zeshoek(Integer.parseInt(kolom), Integer.parseInt(rij)));
        }
        fouten.add(inVeld("--deel", kolom + ";" + rij, "Kolom en rij zijn hele getallen vanaf 0."));
        return Optional.empty();
    }

    private Gebiedscode code(String veld, String tekst) {
        if (Gebiedscode.isCode(tekst)) {
            return new Gebiedscode(tekst);
        }
        fouten.add(inVeld(veld, tekst, "Dit is geen gemeentecode. Verwacht wordt iets als GM0363."));
        return ONLEESBAAR;
    }
}
