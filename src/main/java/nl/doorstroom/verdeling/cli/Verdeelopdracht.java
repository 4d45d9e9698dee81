package nl.doorstroom.verdeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.Methode;
import nl.doorstroom.verdeling.Verdeelvraag;
import org.jspecify.annotations.Nullable;

/** The options as typed: a question that can be answered, or every fault in them and in the file. */
sealed interface Verdeelopdracht {
    record Aanvaard(Verdeelvraag vraag, boolean alsTabel) implements Verdeelopdracht {}

    record Geweigerd(List<Invoerfout> fouten) implements Verdeelopdracht {}

    static Verdeelopdracht lees(
            @Nullable String inwoners,
            @Nullable String totaal,
            String methode,
            @Nullable String minimum,
            String uitvoer) {
        var fouten = new ArrayList<Invoerfout>();
        var aantal = getal("--totaal", totaal, fouten);
        if (totaal == null) {
            fouten.add(Invoerfout.inVeld("--totaal", "", "Geef het aantal dat verdeeld wordt: --totaal 27300."));
        }
        var ondergrens = getal("--minimum", minimum, fouten);
        var wijze = leesMethode(methode, fouten);
        toetsVorm(uitvoer, fouten);
        var bestand = bestand(inwoners, fouten);
        return fouten.isEmpty()
                ? new Aanvaard(
                        new Verdeelvraag(
                                wijze.orElseThrow(),
                                aantal.orElseThrow(),
                                ondergrens,
                                bestand.deelnemers(),
                                bestand.groepen()),
                        uitvoer.equals("tabel"))
                : new Geweigerd(List.copyOf(fouten));
    }

    private static Optional<Methode> leesMethode(String code, List<Invoerfout> fouten) {
        var methode = Methode.lees(code);
        if (methode.isEmpty()) {
            var bekend = Arrays.stream(Methode.values()).map(Methode::code).collect(Collectors.joining(", "));
            fouten.add(Invoerfout.inVeld("--methode", code, "Onbekende methode. Kies uit: " + bekend + "."));
        }
        return methode;
    }

    private static void toetsVorm(String uitvoer, List<Invoerfout> fouten) {
        if (!uitvoer.equals("csv") && !uitvoer.equals("tabel")) {
            fouten.add(Invoerfout.inVeld("--uitvoer", uitvoer, "Kies csv of tabel."));
        }
    }

    private static Inwonersbestand bestand(@Nullable String pad, List<Invoerfout> fouten) {
        if (pad == null) {
            fouten.add(Invoerfout.inVeld("--inwoners", "", "Geef het bestand: --inwoners gemeenten.csv."));
            return Inwonersbestand.LEEG;
        }
        var bestand = Inwonersbestand.lees(pad);
        fouten.addAll(bestand.fouten());
        return bestand;
    }

    private static OptionalLong getal(String optie, @Nullable String tekst, List<Invoerfout> fouten) {
        return tekst == null ? OptionalLong.empty() : OptionalLong.of(leesGetal(optie, tekst, fouten));
    }

    private static long leesGetal(String optie, String tekst, List<Invoerfout> fouten) {
        try {
            return Long.parseLong(tekst.strip());
        } catch (NumberFormatException geenGetal) {
            fouten.add(Invoerfout.inVeld(
                    optie, tekst, "Geen geheel getal. Schrijf alleen cijfers, zonder punten of spaties."));
            return 0;
        }
    }
}
