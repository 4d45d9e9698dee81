package nl.doorstroom.publicatie.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.verdeling.Delerinterval;
import nl.doorstroom.verdeling.Verdeling;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Verdeling",
        description = "Een proefverdeling naast een gepubliceerde versie; geen officiële taakstelling")
record Verdelingantwoord(
        @Schema(description = "De versie waarmee is vergeleken", example = "2023-II.1")
        String basis,

        @Schema(description = "Hoeveel mensen zijn verdeeld", example = "27300")
        long totaal,

        @Schema(description = "Methode van verdelen", example = "adams")
        String methode,

        @Schema(description = "Kleinste aantal van een gemeente; ontbreekt als er geen is", example = "4") @Nullable
        Long minimum,

        @Schema(description = "Peildatum van de inwoners", example = "2022-01-01")
        LocalDate peildatum,

        @Schema(description = "Hoeveel gemeenten en groepen van gemeenten meededen", example = "338")
        int eenheden,

        @Schema(description = "De som van alle aantallen; meer dan het totaal bij artikel-29", example = "27300")
        long som,

        @Schema(
                description = "Een deler die deze verdeling geeft, als tekst; ontbreekt bij een methode zonder deler",
                example = "648.34")
        @Nullable
        String deler,

        @Schema(description = "Het aantal per gemeente, op naam")
        List<Regel> regels,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {
    private static final int DECIMALEN = 12;

    @Schema(name = "Verdeelregel", description = "Eén gemeente in de proefverdeling en in de versie")
    record Regel(
            @Schema(description = "Gemeentecode van het CBS", example = "GM1700")
            String gemeente,

            @Schema(description = "Naam", example = "Twenterand")
            String naam,

            @Schema(description = "Aantal in de proefverdeling", example = "53")
            long aantal,

            @Schema(description = "Aantal in de versie", example = "53")
            long basisaantal,

            @Schema(description = "Proefverdeling min versie", example = "0")
            long verandering) {
        static Regel van(Gemeentecijfers cijfers, Verdeling verdeling) {
            var code = cijfers.gemeente().code().waarde();
            var aantal = verdeling.aantal(code);
            return new Regel(code, cijfers.gemeente().naam(), aantal, cijfers.aantal(), aantal - cijfers.aantal());
        }
    }

    @Schema(name = "Verdelinglinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "De versie waarmee is vergeleken")
            Link basis) {}

    static Verdelingantwoord van(Beeld basis, LocalDate peildatum, Verdeling verdeling) {
        var minimum = verdeling.vraag().minimum();
        var versie = basis.kop().code();
        return new Verdelingantwoord(
                versie.toString(),
                verdeling.totaal(),
                verdeling.methode().code(),
                minimum.isPresent() ? Long.valueOf(minimum.getAsLong()) : null,
                peildatum,
                verdeling.eenheden(),
                verdeling.som(),
                verdeling.deler().map(Verdelingantwoord::opPapier).orElse(null),
                basis.regels().stream()
                        .map(regel -> Regel.van(regel, verdeling))
                        .toList(),
                new Links(new Link(Api.PATH + "/taakstellingen/" + versie)));
    }

    private static String opPapier(Delerinterval interval) {
        return interval.opPapier()
                .decimaal(DECIMALEN, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
