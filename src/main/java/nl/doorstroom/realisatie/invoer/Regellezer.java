package nl.doorstroom.realisatie.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;

/** Understands the lines of one file, one by one, and remembers everything it could not understand. */
final class Regellezer {
    private static final int KORT = 40;

    /** A name on a line without a day that can be read is looked up as of the latest. */
    private static final LocalDate VER = LocalDate.of(9000, 1, 1);

    /** Finds the gemeente with a name on a day. */
    interface Naamgever {
        Optional<Gebied> vind(String naam, LocalDate dag);
    }

    private final Map<Veld, Integer> kolommen = new HashMap<>();
    private final Map<String, Soort> soorten = new HashMap<>();
    private final Map<String, Integer> personen = new HashMap<>();
    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Toewijzing toewijzing;
    private final Regelsleutels sleutels;
    private final Naamgever namen;

    Regellezer(
            List<String> kop,
            Toewijzing toewijzing,
            List<Soortgegevens> bekend,
            Regelsleutels sleutels,
            Naamgever namen) {
        this.toewijzing = toewijzing;
        this.sleutels = sleutels;
        this.namen = namen;
        toewijzing.bronnen().forEach((veld, bron) -> {
            if (bron.startsWith(Toewijzing.KOLOM)) {
                kolommen.put(veld, kop.indexOf(bron.substring(Toewijzing.KOLOM.length())));
            }
        });
        for (var een : bekend) {
            soorten.put(een.soort().code(), een.soort());
            soorten.put(een.naam().toLowerCase(Locale.ROOT), een.soort());
        }
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    /** What the line says; empty when something in it is wrong. */
    Optional<Regel> lees(Sheet.Line lijn) {
        int eerder = fouten.size();
        var dag = dag(lijn);
        var gemeente = gemeente(lijn, dag);
        var soort = soort(lijn);
        int aantal = aantal(lijn);
        var verwijzing = verwijzing(lijn);
        if (fouten.size() > eerder || dag.isEmpty() || gemeente.isEmpty() || soort.isEmpty()) {
            return Optional.empty();
        }
        var sleutel = toewijzing.perPersoon()
                ? sleutels.persoon(verwijzing)
                : sleutels.telling(gemeente.get(), soort.get(), dag.get(), verwijzing);
        return Optional.of(new Regel(lijn.number(), gemeente.get(), soort.get(), aantal, dag.get(), sleutel));
    }

    private String veld(Sheet.Line lijn, Veld veld) {
        int plaats = kolommen.getOrDefault(veld, -1);
        return plaats < 0 ? "" : lijn.fields().get(plaats);
    }

    private Optional<LocalDate> dag(Sheet.Line lijn) {
        var tekst = veld(lijn, Veld.GELDIG_OP);
        var dag = Dagnotatie.lees(tekst);
        if (dag.isEmpty()) {
            fout(lijn, Veld.GELDIG_OP, tekst, "Dit is geen dag. Schrijf een dag als 2023-05-04 of 4-5-2023.");
        }
        return dag;
    }

    private Optional<Gebiedscode> gemeente(Sheet.Line lijn, Optional<LocalDate> dag) {
        var tekst = veld(lijn, Veld.GEMEENTE);
        var code = tekst.toUpperCase(Locale.ROOT);
        if (code.matches("(GM)?\\d{4}")) {
            return Optional.of(new Gebiedscode(code.startsWith("GM") ? code : "GM" + code));
        }
        var gevonden = namen.vind(tekst, dag.orElse(VER)).map(Gebied::code);
        if (gevonden.isEmpty()) {
            fout(
                    lijn,
                    Veld.GEMEENTE,
                    tekst,
                    "Deze gemeente is op die dag niet bekend. Schrijf de naam of de CBS-code.");
        }
        return gevonden.filter(een -> een.soort() == Gebiedsoort.GEMEENTE);
    }

    private Optional<Soort> soort(Sheet.Line lijn) {
        var bron = toewijzing.bron(Veld.SOORT);
        var tekst = bron.startsWith(Toewijzing.VAST)
                ? bron.substring(Toewijzing.VAST.length())
                : veld(lijn, Veld.SOORT).toLowerCase(Locale.ROOT);
        var soort = Optional.ofNullable(soorten.get(tekst));
        if (soort.isEmpty()) {
            fout(
                    lijn,
                    Veld.SOORT,
                    tekst,
                    "Deze soort is niet bekend. Gebruik een naam of code uit de lijst van soorten.");
        }
        return soort;
    }

    private int aantal(Sheet.Line lijn) {
        if (toewijzing.perPersoon()) {
            return 1;
        }
        var tekst = veld(lijn, Veld.AANTAL);
        if (!tekst.matches("[1-9]\\d{0,4}")) {
            fout(lijn, Veld.AANTAL, tekst, "Schrijf een heel getal van 1 of meer, zonder punten.");
            return 0;
        }
        return Integer.parseInt(tekst);
    }

    private String verwijzing(Sheet.Line lijn) {
        var tekst = veld(lijn, Veld.VERWIJZING);
        if (toewijzing.perPersoon()) {
            toetsPersoon(lijn, tekst);
        }
        return tekst;
    }

    /** Of a reference no fault shows more than its beginning. */
    private void toetsPersoon(Sheet.Line lijn, String tekst) {
        var eerder = tekst.isEmpty() ? null : personen.putIfAbsent(tekst, lijn.number());
        if (tekst.isEmpty()) {
            fout(lijn, Veld.VERWIJZING, "", "Het kenmerk is leeg. Zonder kenmerk is een dubbele regel niet te zien.");
        } else if (eerder != null) {
            fout(
                    lijn,
                    Veld.VERWIJZING,
                    begin(tekst),
                    "Dit kenmerk staat ook op regel " + eerder + ". Laat er één staan.");
        }
    }

    private static String begin(String tekst) {
        return tekst.substring(0, Math.min(2, tekst.length())) + "…";
    }

    private void fout(Sheet.Line lijn, Veld veld, String waarde, String uitleg) {
        var kort = waarde.length() > KORT ? waarde.substring(0, KORT) + "…" : waarde;
        fouten.add(new Invoerfout(lijn.number(), veld.naam(), kort, uitleg));
    }
}
