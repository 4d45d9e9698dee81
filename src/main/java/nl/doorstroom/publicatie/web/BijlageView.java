package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gebiedstotaal;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.taakstelling.Herverdeling;

/**
 * A version set out as the circular does in Bijlage A: per provincie, with subtotals, a total and footnotes.
 *
 * @param metAmv whether there is a column for amv
 * @param noten in order; their number is their place
 */
public record BijlageView(
        String titel,
        String kolom,
        String inwonersKolom,
        boolean metAmv,
        List<Groep> groepen,
        Regel totaal,
        List<String> noten) {
    /** Place of the footnote on a herverdeling. */
    private static final String NOOT_HERVERDELING = "4";

    /** The order of the provincies in the circular: from north to south. */
    private static final List<String> VOLGORDE =
            List.of("PV20", "PV21", "PV22", "PV23", "PV25", "PV24", "PV26", "PV27", "PV28", "PV29", "PV30", "PV31");

    /** One provincie. */
    public record Groep(String naam, List<Regel> regels, Regel subtotaal) {}

    /** @param noot number of the footnote with this line; empty when none */
    public record Regel(String naam, String adres, String inwoners, String aantal, String amv, String noot) {}

    static BijlageView van(Beeld beeld) {
        var halfjaar = beeld.kop().code().halfjaar();
        var metAmv = beeld.versie().uitgangspunten().amvTotaal() != null;
        var land = beeld.indeling().get(Gebiedscode.NEDERLAND);
        return new BijlageView(
                "Taakstelling huisvesting vergunninghouders, " + Versietekst.halfjaar(halfjaar),
                "Taakstelling " + Versietekst.halfjaar(halfjaar),
                "Inwoners " + DutchFormat.date(beeld.versie().uitgangspunten().inwonersOp()),
                metAmv,
                beeld.indeling().gebieden(Gebiedsoort.PROVINCIE).stream()
                        .sorted(Comparator.comparingInt(BijlageView::plaats))
                        .map(provincie -> groep(beeld, provincie))
                        .toList(),
                regel("Totaal Nederland", beeld.totaal(land)),
                noten(beeld, metAmv));
    }

    /** A provincie that the circular does not know comes last. */
    private static int plaats(Gebied provincie) {
        var plaats = VOLGORDE.indexOf(provincie.code().waarde());
        return plaats < 0 ? VOLGORDE.size() : plaats;
    }

    private static Groep groep(Beeld beeld, Gebied provincie) {
        return new Groep(
                provincie.naam(),
                beeld.regelsIn(provincie.code()).stream()
                        .map(cijfers -> regel(beeld, cijfers))
                        .toList(),
                regel("Subtotaal " + provincie.naam(), beeld.totaal(provincie)));
    }

    private static Regel regel(Beeld beeld, Gemeentecijfers cijfers) {
        var herverdeeld =
                beeld.versie().herverdelingVan(cijfers.gemeente().code()).isPresent();
        return new Regel(
                cijfers.gemeente().naam(),
                cijfers.adres() + "?versie=" + beeld.kop().code(),
                DutchFormat.number(cijfers.inwoners()),
                DutchFormat.number(cijfers.aantal()),
                DutchFormat.number(cijfers.amv()),
                herverdeeld ? NOOT_HERVERDELING : "");
    }

    private static Regel regel(String naam, Gebiedstotaal totaal) {
        return new Regel(
                naam,
                "",
                DutchFormat.number(totaal.inwoners()),
                DutchFormat.number(totaal.aantal()),
                DutchFormat.number(totaal.amv()),
                "");
    }

    private static List<String> noten(Beeld beeld, boolean metAmv) {
        var punten = beeld.versie().uitgangspunten();
        var noten = new ArrayList<String>();
        noten.add("Gemeentelijke indeling op " + DutchFormat.date(punten.indelingOp()) + ".");
        noten.add("Bevolkingscijfers van het CBS op " + DutchFormat.date(punten.inwonersOp())
                + " (Huisvestingswet 2014, artikel 29).");
        noten.add(
                metAmv
                        ? "Aantallen amv onder de " + punten.amvMinimum()
                                + " worden 0. Amv tellen mee in de taakstelling."
                        : "Voor deze versie is geen aantal alleenstaande minderjarigen (amv) bekend.");
        punten.herverdelingen().forEach(herverdeling -> noten.add(noot(beeld, herverdeling)));
        return noten;
    }

    private static String noot(Beeld beeld, Herverdeling herverdeling) {
        var anderen = herverdeling.overdragers().stream()
                .map(code -> beeld.indeling().get(code).naam())
                .sorted()
                .collect(Collectors.joining(", "));
        return "Herverdelingsregeling: "
                + beeld.indeling().get(herverdeling.uitvoerder()).naam() + " voert de taakstelling uit van " + anderen
                + ".";
    }
}
