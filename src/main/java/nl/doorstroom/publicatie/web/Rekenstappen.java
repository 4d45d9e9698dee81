package nl.doorstroom.publicatie.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.publicatie.web.GemeenteView.Stap;
import nl.doorstroom.verdeling.Breuk;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Delerinterval;
import nl.doorstroom.verdeling.Methode;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Toelichting;
import nl.doorstroom.verdeling.Verdeelvraag;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;

/** "Waarom dit aantal?": the sum of one gemeente as one would write it on paper, one line a step. */
final class Rekenstappen {
    private static final int MEESTE_DECIMALEN = 9;

    private final Beeld beeld;
    private final Gemeentecijfers cijfers;
    private final Verdeling verdeling;
    private final Toelichting toelichting;
    private final List<Stap> stappen = new ArrayList<>();

    private Rekenstappen(Beeld beeld, Gemeentecijfers cijfers, Verdeling verdeling) {
        this.beeld = beeld;
        this.cijfers = cijfers;
        this.verdeling = verdeling;
        this.toelichting = verdeling.toelichting(cijfers.gemeente().code().waarde());
    }

    /** How the taakstelling came about. */
    static List<Stap> taakstelling(Beeld beeld, Gemeentecijfers cijfers) {
        return new Rekenstappen(beeld, cijfers, beeld.narekening().verdeling()).reken();
    }

    /** How the number of amv came about; empty when the version has none. */
    static List<Stap> amv(Beeld beeld, Gemeentecijfers cijfers) {
        return beeld.narekening()
                .amv()
                .map(verdeling -> new Rekenstappen(beeld, cijfers, verdeling).reken())
                .orElse(List.of());
    }

    private List<Stap> reken() {
        inwoners();
        if (toelichting.isUitbesteed()) {
            stap(
                    naam(toelichting.uitvoerder()) + " voert de taakstelling van " + naam(toelichting.sleutel())
                            + " uit.",
                    "0",
                    "Herverdelingsregeling, Huisvestingswet 2014, artikel 29 lid 2",
                    true);
            return stappen;
        }
        groep();
        deler();
        quotient();
        afstand();
        return stappen;
    }

    private void inwoners() {
        var punten = beeld.versie().uitgangspunten();
        stap(
                "Tel de inwoners op " + DutchFormat.date(punten.inwonersOp()) + ".",
                DutchFormat.number(cijfers.inwoners()) + " inwoners",
                "Huisvestingswet 2014, artikel 29 lid 1; bevolkingscijfers van het CBS",
                false);
    }

    private void groep() {
        if (toelichting.leden().size() < 2) {
            return;
        }
        var optelling = toelichting.leden().stream()
                .map(lid -> DutchFormat.number(inwoners(lid)))
                .collect(Collectors.joining(" + "));
        var anderen = toelichting.leden().stream()
                .filter(lid -> !lid.equals(toelichting.sleutel()))
                .map(this::naam)
                .collect(Collectors.joining(", "));
        stap(
                "Tel de gemeenten mee waarvoor " + cijfers.gemeente().naam() + " de taakstelling uitvoert: " + anderen
                        + ".",
                optelling + " = " + DutchFormat.number(toelichting.rekensom().inwoners()),
                "Herverdelingsregeling, Huisvestingswet 2014, artikel 29 lid 2",
                false);
    }

    private void deler() {
        var totaal = DutchFormat.number(verdeling.totaal());
        var minimum = verdeling.vraag().minimum();
        var slot = minimum.isPresent()
                ? " Gemeenten die er minder dan " + minimum.getAsLong() + " krijgen, doen niet mee."
                : "";
        stap(
                "Neem voor heel Nederland één deler, zo gekozen dat alle aantallen samen precies " + totaal + " zijn."
                        + slot,
                "deler " + decimaal(toelichting.rekensom().deler()),
                verdeling.methode().naam() + ". "
                        + verdeling.deler().map(Rekenstappen::speling).orElse(""),
                false);
    }

    private void quotient() {
        var som = toelichting.rekensom();
        var breuk = DutchFormat.decimal(som.quotient().decimaal(2, RoundingMode.HALF_UP), 2);
        stap(
                "Deel de inwoners door de deler.",
                DutchFormat.number(som.inwoners()) + " ÷ " + decimaal(som.deler()) + " = "
                        + leesbaar(som.quotient(), breuk),
                "",
                false);
        var grond = toelichting.isOvergeslagen()
                ? "Bijlage A, noot 3: de aantallen 1, 2 en 3 worden 0"
                : verdeling.methode() == Methode.ADAMS
                        ? "Huisvestingswet 2014, artikel 29 lid 1: naar boven afgerond"
                        : verdeling.methode().uitleg();
        var werkwoord = toelichting.isOvergeslagen()
                ? "Dat is te weinig om mee te doen."
                : "Rond af: " + som.afronding().tekst() + ".";
        stap(werkwoord, leesbaar(som.quotient(), breuk) + " → " + DutchFormat.number(som.aantal()), grond, true);
    }

    private void afstand() {
        var afstand = toelichting.afstand();
        var delen = new ArrayList<String>();
        afstand.minder().ifPresent(minder -> delen.add(inwonersTekst(minder, "minder") + " → " + aantalMet(-minder)));
        afstand.meer().ifPresent(meer -> delen.add(inwonersTekst(meer, "meer") + " → " + aantalMet(meer)));
        if (!delen.isEmpty()) {
            stap(
                    "Zo dichtbij was een ander aantal.",
                    String.join("; ", delen),
                    "Als de andere gemeenten en het totaal gelijk blijven",
                    false);
        }
    }

    /** What it would have been with so many inhabitants more or fewer, by dividing again. */
    private String aantalMet(long verschil) {
        var vraag = verdeling.vraag();
        var anders = vraag.deelnemers().stream()
                .map(deelnemer -> deelnemer.sleutel().equals(toelichting.sleutel())
                        ? new Deelnemer(deelnemer.sleutel(), Math.max(0, deelnemer.inwoners() + verschil))
                        : deelnemer)
                .toList();
        var opnieuw = new Verdeelvraag(vraag.methode(), vraag.totaal(), vraag.minimum(), anders, vraag.groepen());
        return switch (Verdeler.verdeel(opnieuw)) {
            case Verdeling ander -> DutchFormat.number(ander.aantal(toelichting.sleutel()));
            case OnmogelijkeVerdeling _ -> DutchFormat.NONE;
        };
    }

    private static String inwonersTekst(long aantal, String woord) {
        return DutchFormat.number(aantal) + (aantal == 1 ? " inwoner " : " inwoners ") + woord;
    }

    private void stap(String woorden, String reken, String regel, boolean uitkomst) {
        stappen.add(new Stap(woorden, reken, regel, uitkomst));
    }

    private long inwoners(String sleutel) {
        return beeld.find(new Gebiedscode(sleutel))
                .map(Gemeentecijfers::inwoners)
                .orElse(0L);
    }

    private String naam(String sleutel) {
        return beeld.indeling().get(new Gebiedscode(sleutel)).naam();
    }

    /** Two decimals, or as many as it takes to see that it lies above a whole number. */
    private static String leesbaar(Breuk waarde, String tweeDecimalen) {
        if (waarde.isGeheel() || !tweeDecimalen.endsWith(",00")) {
            return waarde.isGeheel() ? DutchFormat.number(waarde.teller().longValueExact()) : tweeDecimalen;
        }
        for (var cijfers = 3; cijfers < MEESTE_DECIMALEN; cijfers++) {
            var decimaal = waarde.decimaal(cijfers, RoundingMode.HALF_UP);
            if (decimaal.stripTrailingZeros().scale() > 0) {
                return DutchFormat.decimal(decimaal, cijfers);
            }
        }
        return tweeDecimalen;
    }

    static String decimaal(Breuk waarde) {
        var decimaal = waarde.decimaal(MEESTE_DECIMALEN, RoundingMode.HALF_UP).stripTrailingZeros();
        return DutchFormat.decimal(decimaal, Math.max(0, decimaal.scale()));
    }

    /** The room the divisor has, rounded inward so that every number within it really does. */
    static String speling(Delerinterval interval) {
        var hoogste = interval.hoogste();
        if (hoogste.isEmpty()) {
            return "Elke deler vanaf " + decimaal(interval.laagste()) + " geeft dezelfde uitkomst.";
        }
        for (var cijfers = 3; cijfers <= MEESTE_DECIMALEN; cijfers++) {
            BigDecimal van = interval.laagste().decimaal(cijfers, RoundingMode.CEILING);
            BigDecimal tot = hoogste.get().decimaal(cijfers, RoundingMode.FLOOR);
            if (van.compareTo(tot) < 0) {
                return "Elke deler van " + DutchFormat.decimal(van, cijfers) + " tot "
                        + DutchFormat.decimal(tot, cijfers) + " geeft dezelfde uitkomst.";
            }
        }
        return "Alleen deze deler past; bij gelijke stand gaat de gemeente met de meeste inwoners voor.";
    }
}
