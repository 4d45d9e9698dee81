package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorstroom.gebied.CbsTabel.Kolom;
import nl.doorstroom.gebied.CbsTabel.Rij;
import nl.doorstroom.gebied.Inlezing.Regel;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;

/** Takes the inhabitants of one day out of a CBS table and says everything that is wrong with them. */
final class Inwonerslezer {
    private static final String GEEN_TOTALEN = "Geen regel met totalen per gemeente. Neem bij geslacht, leeftijd en"
            + " burgerlijke staat ook de totalen mee.";
    private static final String ANDER_JAAR =
            "Het bestand heeft geen cijfers van dit jaar. Kies een andere peildatum of een ander bestand.";
    private static final Pattern PERIODE = Pattern.compile("(\\d{4})(JJ00)?\\*?");
    private static final Pattern CBS_CODE = Pattern.compile("[A-Z]{2}\\d{2}");
    private static final Pattern LAND = Pattern.compile("NL01|NL00|Nederland");

    /** The web layout names what is not a gemeente with its kind: (PV) provincie, (LD) landsdeel, (CR) COROP and so on. */
    private static final Pattern ANDER_GEBIED = Pattern.compile("Nederland|.*\\([A-Z]{2}\\)");

    private static final Pattern GEEN_CIJFER = Pattern.compile("|\\.|x|X|-");

    private final LocalDate peildatum;
    private final Gebiedsindeling indeling;
    private final Map<Gebiedscode, Long> bekend;
    private final List<Rij> landelijk = new ArrayList<>();
    private final SortedMap<Gebiedscode, Regel> gelezen = new TreeMap<>();
    private final SortedMap<String, Integer> overgeslagen = new TreeMap<>();
    private final TreeSet<Gebiedscode> genoemd = new TreeSet<>();
    private final TreeSet<String> perioden = new TreeSet<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    /**
     * @param indeling the gemeenten that must each have a figure
     * @param bekend what is known of this peildatum, to set beside it
     */
    Inwonerslezer(LocalDate peildatum, Gebiedsindeling indeling, Map<Gebiedscode, Long> bekend) {
        this.peildatum = peildatum;
        this.indeling = indeling;
        this.bekend = bekend;
    }

    void lees(String inhoud) {
        if (peildatum.getDayOfYear() != 1) {
            fouten.add(Invoerfout.inVeld("peildatum", peildatum.toString(), "CBS telt inwoners op 1 januari."));
        }
        var tabel = CbsTabel.lees(inhoud);
        fouten.addAll(tabel.fouten());
        tabel.rijen().forEach(this::lees);
        if (!perioden.isEmpty()) {
            volledig();
        } else if (fouten.isEmpty()) {
            fouten.add(Invoerfout.inVeld("bestand", "", GEEN_TOTALEN));
        }
    }

    List<Invoerfout> fouten() {
        return fouten.stream()
                .sorted(Comparator.comparingInt(Invoerfout::regel))
                .toList();
    }

    SortedMap<Gebiedscode, Long> aantallen() {
        var aantallen = new TreeMap<Gebiedscode, Long>();
        gelezen.forEach((gemeente, regel) -> aantallen.put(gemeente, regel.aantal()));
        return aantallen;
    }

    Inlezing.Verslag verslag() {
        var regels = gelezen.values().stream()
                .sorted(Comparator.comparingInt(Regel::regel))
                .toList();
        return new Inlezing.Verslag(peildatum, indeling.peildatum(), regels, overgeslagen);
    }

    private void lees(Rij rij) {
        var periode = PERIODE.matcher(rij.veld(Kolom.PERIODE));
        if (!isTotaal(rij)) {
            slaOver("geen totaal van geslacht, leeftijd en burgerlijke staat");
        } else if (isAnderGebied(rij.veld(Kolom.REGIO))) {
            slaOver("geen gemeente");
            onthoudLandelijk(rij, periode);
        } else if (!periode.matches()) {
            fout(rij, Kolom.PERIODE, "Dit is geen jaar. Verwacht wordt iets als 2023JJ00.");
        } else {
            perioden.add(periode.group(1));
            leesVanPeriode(rij, Integer.parseInt(periode.group(1)));
        }
    }

    private void leesVanPeriode(Rij rij, int jaar) {
        if (jaar != peildatum.getYear()) {
            slaOver("ander jaar");
        } else {
            gemeente(rij.veld(Kolom.REGIO)).ifPresentOrElse(gemeente -> leesVan(gemeente, rij), () -> onbekend(rij));
        }
    }

    private void leesVan(Gebied gemeente, Rij rij) {
        genoemd.add(gemeente.code());
        aantal(rij).ifPresent(aantal -> neem(rij, gemeente, aantal));
    }

    /** CBS lists gemeenten of all years; one without a figure simply is not there in this year. */
    private void onbekend(Rij rij) {
        if (GEEN_CIJFER.matcher(rij.veld(Kolom.BEVOLKING)).matches()) {
            slaOver("gemeente die op deze dag niet bestaat");
        } else {
            fout(
                    rij,
                    Kolom.REGIO,
                    "Deze gemeente is niet bekend in de indeling van " + indeling.peildatum()
                            + ". Voer eerst de herindeling in.");
        }
    }

    private void neem(Rij rij, Gebied gemeente, long aantal) {
        var oud = bekend.get(gemeente.code());
        var vorige = oud == null ? OptionalLong.empty() : OptionalLong.of(oud);
        var eerder = gelezen.putIfAbsent(
                gemeente.code(), new Regel(rij.regel(), gemeente.code(), gemeente.naam(), aantal, vorige));
        if (eerder != null) {
            fout(rij, Kolom.REGIO, gemeente + " staat ook op regel " + eerder.regel() + ". Laat er een staan.");
        }
    }

    private OptionalLong aantal(Rij rij) {
        var tekst = rij.veld(Kolom.BEVOLKING);
        if (tekst.matches("\\d{1,12}")) {
            return OptionalLong.of(Long.parseLong(tekst));
        }
        fout(rij, Kolom.BEVOLKING, uitleg(tekst));
        return OptionalLong.empty();
    }

    private static String uitleg(String tekst) {
        if (GEEN_CIJFER.matcher(tekst).matches()) {
            return "Hier ontbreekt het aantal inwoners.";
        }
        return tekst.matches("-\\d+")
                ? "Een aantal inwoners kan niet negatief zijn."
                : "Dit is geen heel getal. Schrijf alleen cijfers, zonder punten.";
    }

    /** Every gemeente of the division must be there, unless the whole year is missing: that is one fault. */
    private void volledig() {
        if (!perioden.contains(Integer.toString(peildatum.getYear()))) {
            fouten.add(Invoerfout.inVeld(Kolom.PERIODE.naam(), String.join(", ", perioden), ANDER_JAAR));
            return;
        }
        indeling.gemeenten().stream()
                .filter(gemeente -> !genoemd.contains(gemeente.code()))
                .forEach(this::ontbreekt);
        if (fouten.isEmpty()) {
            landelijk.forEach(this::teltOp);
        }
    }

    private void ontbreekt(Gebied gemeente) {
        fouten.add(Invoerfout.inVeld(Kolom.REGIO.naam(), gemeente.toString(), "Deze gemeente ontbreekt."));
    }

    /** CBS prints the total of the country too; when it stands in the file it must be ours. */
    private void teltOp(Rij land) {
        long totaal = gelezen.values().stream().mapToLong(Regel::aantal).sum();
        if (!land.veld(Kolom.BEVOLKING).equals(Long.toString(totaal))) {
            fout(land, Kolom.BEVOLKING, "De gemeenten tellen op tot " + totaal + ". Download het bestand opnieuw.");
        }
    }

    private void onthoudLandelijk(Rij rij, Matcher periode) {
        boolean ditJaar = periode.matches() && Integer.parseInt(periode.group(1)) == peildatum.getYear();
        if (ditJaar && LAND.matcher(rij.veld(Kolom.REGIO)).matches()) {
            landelijk.add(rij);
        }
    }

    private Optional<Gebied> gemeente(String regio) {
        return Gebiedscode.isCode(regio)
                ? indeling.find(new Gebiedscode(regio))
                : indeling.findOpNaam(regio, Gebiedsoort.GEMEENTE);
    }

    private static boolean isAnderGebied(String regio) {
        return CBS_CODE.matcher(regio).matches() || ANDER_GEBIED.matcher(regio).matches();
    }

    private static boolean isTotaal(Rij rij) {
        return isTotaal(rij.veld(Kolom.GESLACHT), "T001038")
                && isTotaal(rij.veld(Kolom.LEEFTIJD), "10000")
                && isTotaal(rij.veld(Kolom.BURGERLIJKE_STAAT), "T001019");
    }

    private static boolean isTotaal(String waarde, String code) {
        return waarde.equals(code) || waarde.startsWith("Totaal");
    }

    private void slaOver(String reden) {
        overgeslagen.merge(reden, 1, Integer::sum);
    }

    private void fout(Rij rij, Kolom kolom, String uitleg) {
        fouten.add(new Invoerfout(rij.regel(), kolom.naam(), rij.veld(kolom), uitleg));
    }
}
