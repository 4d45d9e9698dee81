package nl.doorstroom.realisatie.maandtabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a monthly table: which area each is of, and its figures. */
final class Maandtabellezer {
    private static final Set<String> TOTAAL = Set.of("totaal", "nederland", "totaal nederland", "land");
    private static final Pattern GETAL = Pattern.compile("[-\u2212\u2013]?(\\d{1,3}([. ]\\d{3}){1,3}|\\d{1,12})");

    private final Kopregel kop;
    private final Gebiedsindeling indeling;
    private final Map<Gebiedscode, Maandregel> regels = new LinkedHashMap<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    Maandtabellezer(Kopregel kop, Gebiedsindeling indeling) {
        this.kop = kop;
        this.indeling = indeling;
    }

    void lees(Sheet blad) {
        blad.lines().forEach(this::lees);
        toetsVolledig(Gebiedsoort.LAND);
        toetsVolledig(Gebiedsoort.PROVINCIE);
        if (kop.vorm().heeftRegios()) {
            toetsVolledig(Gebiedsoort.VEILIGHEIDSREGIO);
        }
    }

    List<Maandregel> regels() {
        return List.copyOf(regels.values());
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private void lees(Sheet.Line regel) {
        var provincie = kop.provincie(regel);
        var regio = kop.regio(regel);
        var getallen = getallen(regel, !regio.isEmpty());
        if (regio.isEmpty() && TOTAAL.contains(provincie.toLowerCase(Locale.ROOT))) {
            neem(regel, Gebiedscode.NEDERLAND, null, provincie, getallen);
            return;
        }
        zoek(regel, provincie, Gebiedsoort.PROVINCIE).ifPresent(gevonden -> {
            if (regio.isEmpty()) {
                neem(regel, gevonden, null, provincie, getallen);
            } else {
                leesRegio(regel, gevonden, regio, getallen);
            }
        });
    }

    private void leesRegio(Sheet.Line regel, Gebiedscode provincie, String naam, Map<Kolom, Long> getallen) {
        zoek(regel, naam, Gebiedsoort.VEILIGHEIDSREGIO).ifPresent(regio -> {
            if (raakt(regio, provincie)) {
                neem(regel, regio, provincie, naam, getallen);
            } else {
                fout(regel, "veiligheidsregio", naam, "Deze veiligheidsregio ligt niet in deze provincie.");
            }
        });
    }

    private boolean raakt(Gebiedscode regio, Gebiedscode provincie) {
        var erin = indeling.gemeentenIn(provincie);
        return indeling.gemeentenIn(regio).stream().anyMatch(erin::contains);
    }

    private Optional<Gebiedscode> zoek(Sheet.Line regel, String naam, Gebiedsoort soort) {
        var gevonden = indeling.findOpNaam(naam, soort).map(Gebied::code);
        if (gevonden.isEmpty()) {
            fout(regel, soort.naam(), naam, "Op deze dag is er geen " + soort.naam() + " met deze naam.");
        }
        return gevonden;
    }

    private void neem(
            Sheet.Line regel,
            Gebiedscode gebied,
            @Nullable Gebiedscode provincie,
            String naam,
            Map<Kolom, Long> getallen) {
        if (regels.putIfAbsent(gebied, new Maandregel(gebied, provincie, naam, getallen)) != null) {
            fout(regel, gebied.soort().naam(), naam, "Dit gebied staat er al. Laat er één regel van staan.");
        }
    }

    private Map<Kolom, Long> getallen(Sheet.Line regel, boolean vanRegio) {
        var getallen = new LinkedHashMap<Kolom, Long>();
        kop.plaatsen().forEach((kolom, plaats) -> {
            var tekst = regel.fields().get(plaats);
            if (GETAL.matcher(tekst).matches()) {
                getallen.put(kolom, getal(tekst));
            } else if (!tekst.isEmpty()) {
                fout(regel, kolom.code(), tekst, "Dit is geen heel getal. Schrijf het als 1234, 1.234 of -178.");
            } else if (!vanRegio || !kolom.soort().isAlleenPerProvincie()) {
                fout(regel, kolom.code(), "", "Hier ontbreekt een getal. Schrijf 0 als er niets is.");
            }
        });
        return getallen;
    }

    private static long getal(String tekst) {
        return Long.parseLong(tekst.replaceAll("[. ]", "").replaceAll("^[\u2212\u2013]", "-"));
    }

    private void toetsVolledig(Gebiedsoort soort) {
        indeling.gebieden(soort).stream()
                .filter(gebied -> !regels.containsKey(gebied.code()))
                .forEach(gebied -> fouten.add(new Invoerfout(
                        0, soort.naam(), gebied.naam(), "Dit gebied ontbreekt of de regel ervan klopt niet.")));
    }

    private void fout(Sheet.Line regel, String veld, String waarde, String uitleg) {
        fouten.add(new Invoerfout(regel.number(), veld, waarde, uitleg));
    }
}
