package nl.doorstroom.opvang.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.opvang.Tekortbeeld;
import nl.doorstroom.opvang.Tekortvraag;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.tekort.Doorslag;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.opvang.tekort.Wegval;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * Where an area stands, in texts.
 *
 * @param alsof what is assumed; empty when nothing is
 * @param bron of which day and by which rule
 */
public record OpvangbeeldView(
        Kop kop,
        Keuze keuze,
        List<Feit> feiten,
        List<Kaart> doorslag,
        Einden einden,
        String alsof,
        Tekortgrafiek grafiek,
        TableView maanden,
        String bron) {
    /**
     * The main thing.
     *
     * @param oordeel in words; empty when there is no opgave
     * @param uitleg how sure that is
     */
    public record Kop(
            String naam, String soort, String adres, String getal, String woorden, String oordeel, String uitleg) {}

    /** @param adres what was chosen as the rest of an address */
    public record Keuze(String adres, List<Choice> soorten, String gekozen, boolean noodopvang) {}

    /** @param adres where it is made of; empty when it stands here */
    public record Feit(String naam, String waarde, String uitleg, String adres) {}

    /** Something that decides how it will be. */
    public record Kaart(String soort, String naam, String adres, String wat, String lukt, String luktNiet) {}

    /**
     * @param verlengbaar locaties of which it can be asked what if they stay
     * @param tot until when, unless asked otherwise
     */
    public record Einden(List<Rij> rijen, String samen, List<Choice> verlengbaar, String tot) {}

    /** A locatie that falls away. */
    public record Rij(String naam, String adres, String gemeente, String plaatsen, String dag, String waardoor) {}

    private static final int KAARTEN = 3;

    static OpvangbeeldView van(Tekortbeeld beeld, Tekortkeuze keuze, TableView maanden, List<Gebied> gemeenten) {
        var namen = new Gemeentenamen(gemeenten);
        long aflopend = beeld.wegval().stream().mapToLong(Wegval::plaatsen).sum();
        return new OpvangbeeldView(
                kop(beeld),
                new Keuze(keuze.adres(), keuze.soorten(), keuze.gekozen(), keuze.noodopvang()),
                feiten(beeld, aflopend),
                beeld.doorslag().stream()
                        .limit(KAARTEN)
                        .map(een -> kaart(een, namen, beeld.opgave().isPresent()))
                        .toList(),
                new Einden(
                        beeld.wegval().stream().map(een -> rij(een, namen)).toList(),
                        Opvangwoorden.plaatsen(aflopend),
                        verlengbaar(beeld, keuze),
                        tot(beeld, keuze)),
                alsof(keuze),
                Tekortgrafiek.van(beeld),
                maanden,
                bron(beeld, keuze));
    }

    private static Kop kop(Tekortbeeld beeld) {
        var half = beeld.halfjaar();
        var gebied = beeld.gebied();
        boolean opgave = beeld.opgave().isPresent();
        return new Kop(
                gebied.naam(),
                Opvangwoorden.soort(gebied.code()),
                OpvangbeeldPages.PAD + "/" + gebied.code(),
                DutchFormat.number(opgave ? Math.abs(half.verwacht()) : beeld.nu()),
                opgave ? woorden(half) : "plaatsen nu",
                oordeel(beeld),
                opgave ? uitleg(half) : "Voor " + gebied.naam() + " is geen opgave vastgelegd.");
    }

    private static String woorden(Tekort half) {
        var wanneer = " op " + Opvangwoorden.maand(half.maand());
        return (half.verwacht() > 0 ? "plaatsen te kort" : "plaatsen over") + wanneer;
    }

    private static String uitleg(Tekort half) {
        return "Als er niets uit de pijplijn komt: " + Opvangwoorden.tekort(half.hoogstens())
                + ". Als alles op tijd opengaat: " + Opvangwoorden.tekort(half.minstens()) + ".";
    }

    private static String oordeel(Tekortbeeld beeld) {
        if (beeld.opgave().isEmpty()) {
            return "";
        }
        var nu = beeld.maanden().getFirst();
        return beeld.eersteTekort()
                .map(een -> een.maand().equals(nu.maand())
                        ? "Er is nu al een tekort."
                        : "Het eerste tekort komt op " + Opvangwoorden.maand(een.maand()) + ".")
                .orElse("In de komende 24 maanden is er geen tekort te verwachten.");
    }

    private static List<Feit> feiten(Tekortbeeld beeld, long aflopend) {
        var feiten = new ArrayList<Feit>();
        beeld.opgave()
                .ifPresent(een -> feiten.add(new Feit(
                        "Opgave",
                        DutchFormat.number(een.plaatsen()),
                        een.grond() + ", per " + DutchFormat.date(een.per()),
                        een.adres())));
        feiten.add(new Feit(
                "Plaatsen nu",
                DutchFormat.number(beeld.nu()),
                "bij 92% bezetting ruimte voor " + DutchFormat.number(Bezetting.bruikbaar(beeld.nu())) + " mensen",
                LocatiePages.PAD + "?gebied=" + beeld.gebied().code()));
        feiten.add(new Feit(
                "Valt weg binnen een half jaar",
                DutchFormat.number(aflopend),
                "contract of vergunning loopt af",
                "#wegval"));
        var half = beeld.halfjaar().aanbod();
        feiten.add(new Feit(
                "Te verwachten uit de pijplijn",
                DutchFormat.number(half.teVerwachten() - half.open()),
                "van " + DutchFormat.number(half.hoogstens()) + " plaatsen die dan open zouden zijn",
                PijplijnPages.PAD + "?gebied=" + beeld.gebied().code()));
        beeld.bewoners().ifPresent(een -> feiten.add(bezetting(een)));
        return feiten;
    }

    private static Feit bezetting(Tekortbeeld.Telling telling) {
        var vol = telling.plaatsen() == 0 ? 0 : Math.round(100.0 * telling.bewoners() / telling.plaatsen());
        var norm = Bezetting.isBovenNorm(telling.bewoners(), telling.plaatsen())
                ? "boven de planningsnorm van 92%"
                : "binnen de planningsnorm van 92%";
        return new Feit(
                "Bezetting",
                vol + "%",
                DutchFormat.number(telling.bewoners()) + " mensen op " + DutchFormat.number(telling.plaatsen())
                        + " plaatsen, " + norm + "; oudste telling van " + DutchFormat.date(telling.oudste()),
                "");
    }

    private static Kaart kaart(Doorslag een, Gemeentenamen namen, boolean opgave) {
        boolean einde = een.soort() == Doorslag.Soort.EINDE;
        var wat = namen.van(een.gemeente()) + ": " + Opvangwoorden.plaatsen(een.plaatsen())
                + (einde ? " tot " : ", open verwacht op ") + DutchFormat.date(een.dag());
        return new Kaart(
                einde ? "Loopt af" : "Komt",
                een.naam(),
                (einde ? LocatiePages.PAD : PijplijnPages.PAD) + "/" + een.code(),
                wat,
                opgave ? als(einde ? "blijft" : "opengaat", een.lukt()) : "",
                opgave ? als(einde ? "sluit" : "niet opengaat", een.luktNiet()) : "");
    }

    private static String als(String wat, long tekort) {
        return "Als hij " + wat + ": " + Opvangwoorden.tekort(tekort);
    }

    private static Rij rij(Wegval een, Gemeentenamen namen) {
        return new Rij(
                een.locatie().naam(),
                LocatiePages.PAD + "/" + een.locatie().code(),
                namen.van(een.locatie().gemeente()),
                DutchFormat.number(een.plaatsen()),
                Opvangwoorden.totEnMet(een.einde().dag()),
                een.einde().waardoor());
    }

    private static String alsof(Tekortkeuze keuze) {
        return keuze.alsof()
                .map(een -> "Dit beeld doet alsof " + een.locatie() + " open blijft tot " + DutchFormat.date(een.tot())
                        + ". Er is niets vastgelegd.")
                .orElse("");
    }

    private static List<Choice> verlengbaar(Tekortbeeld beeld, Tekortkeuze keuze) {
        var keuzes = new ArrayList<Choice>();
        beeld.wegval()
                .forEach(een -> keuzes.add(
                        new Choice(een.locatie().code(), een.locatie().naam())));
        keuze.alsof().map(een -> new Choice(een.locatie(), een.locatie())).ifPresent(keuzes::add);
        return keuzes;
    }

    private static String tot(Tekortbeeld beeld, Tekortkeuze keuze) {
        return keuze.alsof()
                .map(Tekortvraag.Verlenging::tot)
                .orElseGet(() -> beeld.vandaag().plusYears(2))
                .toString();
    }

    private static String bron(Tekortbeeld beeld, Tekortkeuze keuze) {
        return "Berekend op " + DutchFormat.date(beeld.vandaag()) + " uit de locaties en de pijplijn van "
                + beeld.gebied().naam() + ". " + keuze.telt()
                + " Een project telt mee voor de kans dat projecten in dezelfde stap eerder opengingen.";
    }
}
