package nl.doorstroom.realisatie.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

@Schema(name = "Stand", description = "Waar een gebied staat op een dag, zoals op een moment bekend was")
record Standantwoord(
        @Schema(description = "Code van het gebied", example = "GM0995")
        String gebied,

        @Schema(description = "Naam", example = "Lelystad") String naam,

        @Schema(description = "Soort gebied", example = "gemeente")
        String soort,

        @Schema(description = "De dag aan het begin waarvan dit de stand is", example = "2021-01-01")
        LocalDate peildatum,

        @Schema(
                description = "Wat op dit moment bekend was, telt mee; nooit later dan het laatste leesbare moment",
                example = "2021-02-28T23:00:00Z")
        Instant bekendOp,

        @Schema(
                description = "Of van elke gemeente in het gebied de stand bekend is; ontbreekt bij een gemeente",
                example = "true")
        @Nullable
        Boolean volledig,

        @Schema(
                description = "Van hoeveel gemeenten de stand bekend is en is opgeteld; ontbreekt bij een gemeente",
                example = "6")
        @Nullable
        Integer gemeentenBekend,

        @Schema(
                description = "Van hoeveel gemeenten de stand niet bekend is; ontbreekt bij een gemeente",
                example = "0")
        @Nullable
        Integer gemeentenOnbekend,

        @Schema(
                description = "Waarom er geen cijfers zijn; ontbreekt als die er zijn",
                example = "Er is geen beginstand geboekt.")
        @Nullable
        String reden,

        @Schema(description = "De cijfers; ontbreken als de stand niet bekend is") @Nullable
        Cijfers cijfers,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Standcijfers", description = "De stand en hoe die is opgebouwd")
    record Cijfers(
            @Schema(description = "Het halfjaar van de dag voor de peildatum", example = "2020-II")
            String halfjaar,

            @Schema(description = "Voorsprong aan het begin van het halfjaar; achterstand is negatief", example = "-12")
            long begin,

            @Schema(description = "Taakstelling van het halfjaar, met overdrachten", example = "60")
            long taakstelling,

            @Schema(description = "Te huisvesten: de taakstelling min het begin", example = "72")
            long opgave,

            @Schema(description = "Gehuisvest en meegeteld, per soort")
            List<Soortaantal> realisatie,

            @Schema(description = "Gehuisvest en meegeteld", example = "65")
            long gerealiseerd,

            @Schema(description = "Het begin plus wat is gerealiseerd", example = "53")
            long netto,

            @Schema(description = "De stand: voorsprong, of achterstand als het negatief is", example = "-7")
            long eind,

            @Schema(
                    description = "Deel van de opgave dat klaar is, in procenten; ontbreekt als er niets te doen is",
                    example = "90.3")
            @Nullable
            String percentage,

            @Schema(description = "Op schema, hoogstens een maand achter, of meer", example = "maand-achter")
            String klasse,

            @Schema(description = "Hele maanden van het halfjaar die voorbij zijn", example = "6")
            int maanden,

            @Schema(
                    description = "Gehuisvest in de maand na het halfjaar; alleen aan het eind van een halfjaar",
                    example = "4")
            @Nullable
            Long naijl,

            @Schema(
                    description = "Mensen in fase 3 aan het eind van die maand; ontbreekt als niet bekend",
                    example = "2")
            @Nullable
            Long inFaseDrie,

            @Schema(description = "Wat er dan nog overblijft, 0 of meer", example = "1")
            long restant) {}

    @Schema(name = "Soortaantal", description = "Mensen die in een soort huisvesting kwamen")
    record Soortaantal(
            @Schema(description = "Code van de soort", example = "eigen-gemeente")
            String soort,

            @Schema(description = "Naam", example = "In de gemeente")
            String naam,

            @Schema(description = "Hoeveel mensen", example = "61")
            long aantal) {}

    @Schema(name = "Standlinks", description = "Waar meer staat")
    record Links(@Schema(description = "Het gebied") Link gebied) {}

    /** How many gemeenten are in a sum. */
    record Dekking(int bekend, int onbekend) {}

    static Standantwoord van(
            Gebied gebied,
            Peiling peiling,
            @Nullable Dekking dekking,
            @Nullable String reden,
            @Nullable Cijfers cijfers) {
        return new Standantwoord(
                gebied.code().waarde(),
                gebied.naam(),
                gebied.code().soort().naam(),
                peiling.peildatum(),
                peiling.bekendOp(),
                dekking == null ? null : dekking.onbekend() == 0,
                dekking == null ? null : dekking.bekend(),
                dekking == null ? null : dekking.onbekend(),
                reden,
                cijfers,
                new Links(new Link(Api.PATH + "/gebieden/" + gebied.code())));
    }

    static Cijfers cijfers(Stand stand, List<Soortgegevens> soorten) {
        var voortgang = Voortgang.van(stand);
        return new Cijfers(
                stand.halfjaar().toString(),
                stand.begin(),
                stand.taakstelling(),
                stand.opgave(),
                perSoort(stand, soorten),
                stand.gerealiseerd(),
                stand.netto(),
                stand.eind(),
                voortgang.percentage().map(BigDecimal::toPlainString).orElse(null),
                voortgang.klasse().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                voortgang.maanden(),
                getal(stand.naijl()),
                getal(stand.fase3()),
                stand.restant());
    }

    private static List<Soortaantal> perSoort(Stand stand, List<Soortgegevens> soorten) {
        return soorten.stream()
                .filter(soort -> stand.realisatie().containsKey(soort.soort()))
                .map(soort -> new Soortaantal(
                        soort.soort().code(), soort.naam(), stand.realisatie().getOrDefault(soort.soort(), 0L)))
                .toList();
    }

    private static @Nullable Long getal(OptionalLong getal) {
        return getal.isPresent() ? getal.getAsLong() : null;
    }
}
