package nl.doorstroom.publicatie.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;
import nl.doorstroom.verdeling.Methode;
import nl.doorstroom.verdeling.Verdeelvraag;

/** Reads the form of "Verdeel zelf" against the version it starts from; gathers every fault by field. */
public final class Verdeelopdracht {
    private final Beeld basis;
    private final VerdeelForm form;
    private final List<LocalDate> bekendePeildata;
    private final Map<String, String> fouten = new LinkedHashMap<>();

    public Verdeelopdracht(Beeld basis, VerdeelForm form, List<LocalDate> bekendePeildata) {
        this.basis = basis;
        this.form = form;
        this.bekendePeildata = bekendePeildata;
    }

    /** The faults by field, once all was read. */
    public Map<String, String> fouten() {
        return fouten;
    }

    /** The total asked for, or that of the version when the field is blank. */
    long totaal() {
        return form.totaal().isEmpty() ? basis.kop().totaal() : getal("totaal", form.totaal(), 1, 1_000_000_000L);
    }

    Methode methode() {
        if (form.methode().isEmpty()) {
            return basis.versie().uitgangspunten().methode();
        }
        return Methode.lees(form.methode()).orElseGet(() -> {
            fouten.put("methode", "De methode “" + form.methode() + "” bestaat niet. Kies er een uit de lijst.");
            return Methode.ADAMS;
        });
    }

    /** The reference date asked for, or that of the version when the field is blank. */
    public LocalDate peildatum() {
        var standaard = basis.versie().uitgangspunten().inwonersOp();
        if (form.peildatum().isEmpty()) {
            return standaard;
        }
        try {
            var gevraagd = LocalDate.parse(form.peildatum());
            if (bekendePeildata.contains(gevraagd)) {
                return gevraagd;
            }
        } catch (DateTimeParseException e) {
            // Falls through to the same fault: neither is a date we know.
        }
        fouten.put(
                "peildatum", "Van “" + form.peildatum() + "” zijn geen inwoners bekend. Kies een datum uit de lijst.");
        return standaard;
    }

    /**
     * What is to be divided; look at {@link #fouten} before doing so.
     *
     * @param inwoners per gemeente on the reference date
     */
    public Verdeelvraag vraag(Map<Gebiedscode, Long> inwoners) {
        var anders = anders();
        var deelnemers = basis.regels().stream()
                .map(regel -> regel.gemeente().code())
                .map(code -> new Deelnemer(
                        code.waarde(),
                        anders.filter(wijziging -> wijziging.gemeente().equals(code))
                                .map(Wijziging::inwoners)
                                .orElse(inwoners.getOrDefault(code, 0L))))
                .toList();
        var groepen = "ja".equals(form.los())
                ? List.<Groep>of()
                : basis.narekening().verdeling().vraag().groepen();
        return new Verdeelvraag(methode(), totaal(), minimum(), deelnemers, groepen);
    }

    /** The gemeente whose inhabitants somebody changed. */
    record Wijziging(Gebiedscode gemeente, long inwoners) {}

    private Optional<Wijziging> anders() {
        if (form.inwoners().isEmpty()) {
            return Optional.empty();
        }
        var aantal = getal("inwoners", form.inwoners(), 0, 100_000_000L);
        if (form.gemeente().isEmpty()) {
            fouten.put("gemeente", "Vul in van welke gemeente dit aantal inwoners is.");
            return Optional.empty();
        }
        var gevonden = findGemeente();
        if (gevonden.isEmpty()) {
            fouten.put(
                    "gemeente",
                    "De gemeente “" + form.gemeente() + "” staat niet in deze indeling. Controleer de naam.");
        }
        return gevonden.map(gemeente -> new Wijziging(gemeente, aantal));
    }

    private Optional<Gebiedscode> findGemeente() {
        if (Gebiedscode.isCode(form.gemeente())) {
            return basis.find(new Gebiedscode(form.gemeente()))
                    .map(Gemeentecijfers::gemeente)
                    .map(Gebied::code);
        }
        return basis.indeling()
                .findOpNaam(form.gemeente(), Gebiedsoort.GEMEENTE)
                .map(Gebied::code);
    }

    private OptionalLong minimum() {
        return form.minimum().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(getal("minimum", form.minimum(), 1, 1_000_000L));
    }

    /** Reads 17600 and 17.600 alike. */
    private long getal(String veld, String tekst, long laagste, long hoogste) {
        try {
            var waarde = Long.parseLong(tekst.replace(".", "").replace(" ", ""));
            if (waarde >= laagste && waarde <= hoogste) {
                return waarde;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same fault: not a number that can be used.
        }
        fouten.put(
                veld,
                "“" + tekst + "” kan niet. Vul een heel getal in van " + DutchFormat.number(laagste) + " tot en met "
                        + DutchFormat.number(hoogste) + ".");
        return laagste;
    }
}
