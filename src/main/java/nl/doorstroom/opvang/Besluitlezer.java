package nl.doorstroom.opvang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;

/** Reads the provincies of a capaciteitsbesluit, and gathers all that is wrong with them. Each is used once. */
public final class Besluitlezer {
    private static final String PROVINCIE = "provincie";
    private static final String PLAATSEN = "plaatsen";
    private static final String EXTRA = "extra";
    private static final String AANWEZIG = "aanwezig";

    /** Columns that a file must have. */
    public static final List<String> KOLOMMEN = List.of(PROVINCIE, PLAATSEN);

    private static final List<String> NIET_VERPLICHT = List.of(EXTRA, AANWEZIG);
    private static final int MEEST = 9_999_999;

    private final Gebiedsindeling indeling;
    private final List<Besluitkolom.Regel> regels = new ArrayList<>();
    private final Set<Gebiedscode> gezien = new HashSet<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    Besluitlezer(Gebiedsindeling indeling) {
        this.indeling = indeling;
    }

    void lees(Sheet blad) {
        var kolommen = Columns.of(blad, KOLOMMEN, NIET_VERPLICHT);
        fouten.addAll(kolommen.faults());
        if (!fouten.isEmpty()) {
            return;
        }
        blad.lines().forEach(regel -> leesRegel(kolommen.fields(regel, fouten)));
        if (fouten.isEmpty()) {
            toetsAllemaal();
        }
    }

    private void toetsAllemaal() {
        indeling.gebieden(Gebiedsoort.PROVINCIE).stream()
                .filter(een -> !gezien.contains(een.code()))
                .forEach(een -> fouten.add(
                        Invoerfout.inVeld(Sheets.FILE, een.naam(), "De regel van " + een.naam() + " ontbreekt.")));
    }

    private void leesRegel(Fields regel) {
        int eerder = fouten.size();
        var provincie = provincie(regel.text(PROVINCIE));
        if (provincie.isEmpty()) {
            regel.fault(PROVINCIE, "Deze provincie kennen wij niet. Schrijf de naam of de code, zoals PV24.");
        } else if (!gezien.add(provincie.get().code())) {
            regel.fault(PROVINCIE, "Deze provincie staat er al. Laat er één regel van staan.");
        }
        var plaatsen = regel.number(PLAATSEN, MEEST);
        var extra = mogelijk(regel, EXTRA);
        var aanwezig = mogelijk(regel, AANWEZIG);
        if (fouten.size() == eerder) {
            regels.add(new Besluitkolom.Regel(provincie.orElseThrow().code(), plaatsen.orElseThrow(), extra, aanwezig));
        }
    }

    private static Optional<Long> mogelijk(Fields regel, String kolom) {
        return regel.text(kolom).isEmpty()
                ? Optional.empty()
                : regel.number(kolom, MEEST).map(Integer::longValue);
    }

    private Optional<Gebied> provincie(String tekst) {
        return Gebiedscode.isCode(tekst) && new Gebiedscode(tekst).soort() == Gebiedsoort.PROVINCIE
                ? indeling.find(new Gebiedscode(tekst))
                : indeling.findOpNaam(tekst, Gebiedsoort.PROVINCIE);
    }

    List<Besluitkolom.Regel> regels() {
        return List.copyOf(regels);
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }
}
