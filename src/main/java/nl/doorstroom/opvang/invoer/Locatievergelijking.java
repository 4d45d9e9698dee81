package nl.doorstroom.opvang.invoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Wijziging;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * A locatie as it was handed in beside what is known of it.
 *
 * @param oud empty when the locatie is new
 */
public record Locatievergelijking(Locatiemelding nieuw, Optional<Locatiemelding> oud) {
    /** Whether anything but the places is otherwise. */
    public boolean isAnders() {
        return oud.filter(een -> kern(een).equals(kern(nieuw))).isEmpty();
    }

    /** The places that are not known yet. */
    public SortedMap<LocalDate, Integer> plaatsen() {
        var anders = new TreeMap<>(nieuw.locatie().plaatsen().vanaf());
        oud.ifPresent(een ->
                anders.entrySet().removeAll(een.locatie().plaatsen().vanaf().entrySet()));
        return anders;
    }

    /** Everything that changes, each as a sentence without a full stop. */
    public List<Wijziging> wijzigingen() {
        var wat = new ArrayList<String>();
        oud.ifPresentOrElse(
                een -> anders(wat, een),
                () -> wat.add("nieuwe locatie, " + nieuw.locatie().soort().naam()));
        plaatsen().forEach((dag, aantal) -> wat.add(plaatsen(dag, aantal)));
        return wat.stream()
                .map(een ->
                        new Wijziging(nieuw.locatie().code(), nieuw.locatie().naam(), een))
                .toList();
    }

    private String plaatsen(LocalDate dag, int aantal) {
        var was = oud.map(een -> een.locatie().plaatsen().op(dag));
        return DutchFormat.number(aantal) + " plaatsen vanaf " + DutchFormat.date(dag)
                + was.map(een -> " (was " + DutchFormat.number(een) + ")").orElse("");
    }

    private void anders(List<String> wat, Locatiemelding vorige) {
        var was = vorige.locatie();
        var wordt = nieuw.locatie();
        noem(wat, "naam", was.naam(), wordt.naam());
        noem(wat, "soort", was.soort().naam(), wordt.soort().naam());
        noem(wat, "gemeente", was.gemeente().waarde(), wordt.gemeente().waarde());
        noem(wat, "verantwoordelijk", was.partij().naam(), wordt.partij().naam());
        noem(wat, "plaatsen voor amv", String.valueOf(was.amvPlaatsen()), String.valueOf(wordt.amvPlaatsen()));
        noem(
                wat,
                "contract tot",
                dag(was.voorwaarden().contract()),
                dag(wordt.voorwaarden().contract()));
        noem(
                wat,
                "vergunning tot",
                dag(was.voorwaarden().vergunning()),
                dag(wordt.voorwaarden().vergunning()));
        noem(
                wat,
                "doelgroepbeperking",
                was.voorwaarden().doelgroepbeperking(),
                wordt.voorwaarden().doelgroepbeperking());
        noem(
                wat,
                "hoofdlocatie",
                was.voorwaarden().hoofdlocatie().orElse(""),
                wordt.voorwaarden().hoofdlocatie().orElse(""));
        noem(wat, "adres", vorige.adres(), nieuw.adres());
        noem(wat, "adres openbaar", jaNee(vorige.adresOpenbaar()), jaNee(nieuw.adresOpenbaar()));
    }

    private static void noem(List<String> wat, String veld, String was, String wordt) {
        if (!was.equals(wordt)) {
            wat.add(veld + ": " + leesbaar(wordt) + " (was " + leesbaar(was) + ")");
        }
    }

    private static String leesbaar(String tekst) {
        return tekst.isEmpty() ? "leeg" : tekst;
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(DutchFormat::date).orElse("");
    }

    private static String jaNee(boolean ja) {
        return ja ? "ja" : "nee";
    }

    private static Locatiemelding kern(Locatiemelding melding) {
        Locatie zonder = melding.locatie().met(Plaatsenverloop.GEEN);
        return new Locatiemelding(zonder, melding.adres(), melding.adresOpenbaar());
    }

    /** What changes of the occupancy of a day. */
    public static String bezetting(Bezetting nieuw, Optional<Bezetting> oud) {
        return DutchFormat.number(nieuw.bewoners()) + " bewoners op " + DutchFormat.date(nieuw.dag())
                + oud.map(een -> " (was " + DutchFormat.number(een.bewoners()) + ")")
                        .orElse("");
    }
}
