package nl.doorstroom.opvang.invoer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.opvang.invoer.Opvanginlezing.Wijziging;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Plaatsenverloop;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * A locatie as it was handed in beside what is known of it.
 *
 * @param oud empty when the locatie is new
 * @param indeling in which gemeenten have their names
 */
public record Locatievergelijking(Locatiemelding nieuw, Optional<Locatiemelding> oud, Gebiedsindeling indeling) {
    private static final List<Veld> VELDEN = List.of(
            Veld.van("naam", Locatie::naam),
            Veld.van("soort", een -> een.soort().naam()),
            Veld.van("verantwoordelijk", een -> een.partij().naam()),
            Veld.van("plaatsen voor amv", een -> String.valueOf(een.amvPlaatsen())),
            Veld.van("contract tot", een -> dag(een.voorwaarden().contract())),
            Veld.van("vergunning tot", een -> dag(een.voorwaarden().vergunning())),
            Veld.van("doelgroepbeperking", een -> een.voorwaarden().doelgroepbeperking()),
            Veld.van("hoofdlocatie", een -> een.voorwaarden().hoofdlocatie().orElse("")),
            new Veld("adres", Locatiemelding::adres),
            new Veld("adres openbaar", een -> een.adresOpenbaar() ? "ja" : "nee"));

    /** Something of a locatie that can change, as a text. */
    private record Veld(String naam, Function<Locatiemelding, String> waarde) {
        static Veld van(String naam, Function<Locatie, String> waarde) {
            return new Veld(naam, een -> waarde.apply(een.locatie()));
        }
    }

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
        var wat = oud.map(this::anders).orElseGet(() -> Stream.of(begin()));
        var plaatsen = plaatsen().entrySet().stream().map(een -> plaatsen(een.getKey(), een.getValue()));
        return Stream.concat(wat, plaatsen)
                .map(een ->
                        new Wijziging(nieuw.locatie().code(), nieuw.locatie().naam(), een))
                .toList();
    }

    private String begin() {
        var locatie = nieuw.locatie();
        var eindes = locatie.eindes().stream()
                .map(een -> ", " + een.waardoor() + " tot en met "
                        + DutchFormat.date(een.dag().minusDays(1)))
                .collect(Collectors.joining());
        return "nieuwe locatie, " + locatie.soort().naam() + " in " + gemeente(nieuw) + eindes;
    }

    private String plaatsen(LocalDate dag, int aantal) {
        var was = oud.map(een -> een.locatie().plaatsen().op(dag));
        return DutchFormat.number(aantal) + " plaatsen vanaf " + DutchFormat.date(dag)
                + was.map(een -> " (was " + DutchFormat.number(een) + ")").orElse("");
    }

    private Stream<String> anders(Locatiemelding vorige) {
        var gemeente = Wijzigingstekst.van("gemeente", gemeente(vorige), gemeente(nieuw));
        var andere = VELDEN.stream()
                .map(een -> Wijzigingstekst.van(een.naam, een.waarde.apply(vorige), een.waarde.apply(nieuw)));
        return Stream.concat(Stream.of(gemeente), andere).flatMap(Optional::stream);
    }

    /** By its name, as long as it has one. */
    private String gemeente(Locatiemelding melding) {
        var code = melding.locatie().gemeente();
        return indeling.find(code).map(Gebied::naam).orElse(code.waarde());
    }

    private static String dag(Optional<LocalDate> dag) {
        return dag.map(DutchFormat::date).orElse("");
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
