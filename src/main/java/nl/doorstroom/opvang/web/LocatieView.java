package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.opvang.Locatiedossier;
import nl.doorstroom.opvang.Locatieversie;
import nl.doorstroom.opvang.Plaatsmelding;
import nl.doorstroom.opvang.locatie.Aandachtspunt;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Omvangnorm;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;

/** All that is known of a locatie, in texts. */
public record LocatieView(
        String code,
        String soort,
        String plaatsen,
        List<Feit> feiten,
        List<Aandachtspunt> aandacht,
        List<Plaats> verloop,
        List<Telling> tellingen,
        List<Versie> versies,
        boolean legtVast,
        String melding,
        Form form) {
    /** How many counts are shown. */
    private static final int TELLINGEN = 13;

    public record Feit(String naam, String waarde) {}

    /** @param terug the day by which it can be taken back; empty when it was replaced or taken back */
    public record Plaats(String vanaf, String plaatsen, String bron, String wie, boolean vervangen, String terug) {}

    public record Telling(String dag, String bewoners, String procent, boolean vol) {}

    public record Versie(String wanneer, String wat, String bron) {}

    static LocatieView van(Locatiedossier dossier, Gemeentenamen namen, LocalDate vandaag, String melding, Form form) {
        var locatie = dossier.melding().locatie();
        int nu = locatie.plaatsen().op(vandaag);
        return new LocatieView(
                locatie.code(),
                DutchFormat.capitalized(locatie.soort().naam()),
                DutchFormat.number(nu),
                feiten(dossier, namen),
                aandacht(dossier, nu, vandaag),
                verloop(dossier.plaatsen()),
                dossier.bezetting().stream()
                        .limit(TELLINGEN)
                        .map(een -> telling(een, locatie))
                        .toList(),
                dossier.versies().stream().map(LocatieView::versie).toList(),
                mag(locatie),
                melding,
                form);
    }

    private static boolean mag(Locatie locatie) {
        var wie = Handelend.nu();
        return wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN, locatie.gemeente())
                || wie.mag(Bevoegdheid.CRISISOPVANG_VASTLEGGEN, locatie.gemeente())
                        && locatie.soort().isVanVeiligheidsregio();
    }

    private static List<Feit> feiten(Locatiedossier dossier, Gemeentenamen namen) {
        var locatie = dossier.melding().locatie();
        var voorwaarden = locatie.voorwaarden();
        return List.of(
                new Feit("Code", locatie.code()),
                new Feit("Gemeente", namen.van(locatie.gemeente())),
                new Feit(
                        "Verantwoordelijk",
                        DutchFormat.capitalized(locatie.partij().naam())),
                new Feit("Plaatsen voor amv", DutchFormat.number(locatie.amvPlaatsen())),
                new Feit("Contract tot en met", totEnMet(voorwaarden.contract())),
                new Feit("Vergunning tot en met", totEnMet(voorwaarden.vergunning())),
                new Feit("Doelgroepbeperking", leesbaar(voorwaarden.doelgroepbeperking())),
                new Feit("Hoofdlocatie", leesbaar(voorwaarden.hoofdlocatie().orElse(""))),
                new Feit("Adres", adres(dossier)));
    }

    private static String adres(Locatiedossier dossier) {
        var adres = dossier.melding().adres();
        return adres.isEmpty()
                ? "niet ingevuld"
                : adres + (dossier.melding().adresOpenbaar() ? " (openbaar)" : " (besloten)");
    }

    private static String leesbaar(String tekst) {
        return tekst.isEmpty() ? "geen" : tekst;
    }

    private static String totEnMet(Optional<LocalDate> tot) {
        return tot.map(Opvangwoorden::totEnMet).orElse("geen einde vastgelegd");
    }

    private static List<Aandachtspunt> aandacht(Locatiedossier dossier, int plaatsen, LocalDate vandaag) {
        var locatie = dossier.melding().locatie();
        var vol = dossier.bezetting().stream()
                .findFirst()
                .filter(een -> Bezetting.isBovenNorm(een.bewoners(), plaatsen))
                .map(een -> new Aandachtspunt(
                        "Bezetting",
                        DutchFormat.number(een.bewoners()) + " bewoners op " + Opvangwoorden.plaatsen(plaatsen)
                                + " is meer dan de planningsnorm van 92 procent."));
        var einde = locatie.eindes().stream()
                .findFirst()
                .filter(een -> een.dag().isBefore(vandaag.plusMonths(6)))
                .map(een -> new Aandachtspunt(
                        "Einde",
                        DutchFormat.capitalized(een.waardoor())
                                + (een.dag().isAfter(vandaag)
                                        ? " loopt af: geldt tot en met "
                                        : " is afgelopen: gold tot en met ")
                                + Opvangwoorden.totEnMet(een.dag()) + "."));
        return Stream.of(Omvangnorm.toets(locatie, plaatsen).stream(), vol.stream(), einde.stream())
                .flatMap(een -> een)
                .toList();
    }

    private static List<Plaats> verloop(List<Plaatsmelding> meldingen) {
        var gezien = new HashSet<LocalDate>();
        return meldingen.stream()
                .map(een -> plaats(een, !gezien.add(een.vanaf())))
                .collect(Collectors.toList());
    }

    private static Plaats plaats(Plaatsmelding een, boolean vervangen) {
        return new Plaats(
                DutchFormat.date(een.vanaf()),
                een.plaatsen().map(DutchFormat::number).orElse("teruggenomen"),
                Opvangwoorden.bron(een.bron()),
                Opvangwoorden.wie(een.door()),
                vervangen,
                vervangen || een.plaatsen().isEmpty() ? "" : een.vanaf().toString());
    }

    private static Telling telling(Bezetting een, Locatie locatie) {
        int plaatsen = locatie.plaatsen().op(een.dag());
        return new Telling(
                DutchFormat.date(een.dag()),
                DutchFormat.number(een.bewoners()),
                plaatsen == 0
                        ? DutchFormat.NONE
                        : DutchFormat.decimal(Locatieregel.procent(een.bewoners(), plaatsen), 1) + "%",
                Bezetting.isBovenNorm(een.bewoners(), plaatsen));
    }

    private static Versie versie(Locatieversie een) {
        var locatie = een.melding().locatie();
        var eindes = locatie.eindes().stream()
                .map(einde -> einde.waardoor() + " tot en met " + Opvangwoorden.totEnMet(einde.dag()))
                .collect(Collectors.joining(", "));
        return new Versie(
                Opvangwoorden.wie(een.door()),
                locatie.naam() + ", " + locatie.soort().naam() + (eindes.isEmpty() ? "" : ", " + eindes),
                Opvangwoorden.bron(een.bron()));
    }
}
