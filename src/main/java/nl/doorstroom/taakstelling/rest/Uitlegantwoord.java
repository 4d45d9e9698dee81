package nl.doorstroom.taakstelling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.taakstelling.Narekening;
import nl.doorstroom.verdeling.Breuk;
import nl.doorstroom.verdeling.Delerinterval;
import nl.doorstroom.verdeling.Verdeling;
import org.jspecify.annotations.Nullable;

@Schema(name = "Uitleg", description = "Waarom een gemeente haar aantal kreeg; nagerekend uit de uitgangspunten")
record Uitlegantwoord(
        @Schema(description = "Code van de versie", example = "2023-II.1")
        String versie,

        @Schema(description = "Gemeentecode van het CBS", example = "GM1979")
        String gemeente,

        @Schema(description = "Naam", example = "Eemsdelta") String naam,

        @Schema(description = "De som achter de taakstelling")
        Som taakstelling,

        @Schema(description = "De som achter het aantal amv; ontbreekt als de versie geen amv heeft") @Nullable
        Som amv,

        @Schema(description = "Wat elke methode deze gemeente zou geven, bij hetzelfde totaal")
        List<Anders> methoden,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(description = "Eén som: inwoners gedeeld door de deler, afgerond")
    record Som(
            @Schema(description = "De gemeente die uitvoert; zij zelf, behalve in een herverdeling", example = "GM1979")
            String uitvoerder,

            @Schema(description = "De gemeenten die samen tellen", example = "[\"GM1979\"]")
            List<String> leden,

            @Schema(description = "De inwoners van die gemeenten samen", example = "45389")
            long inwoners,

            @Schema(description = "Waardoor is gedeeld") Getal deler,

            @Schema(description = "Alle delers die dezelfde verdeling geven; ontbreekt bij een methode zonder deler")
            @Nullable
            Speling speling,

            @Schema(description = "Inwoners gedeeld door de deler")
            Getal quotient,

            @Schema(description = "Hoe is afgerond", example = "naar boven afgerond")
            String afronding,

            @Schema(description = "Het aantal van deze gemeente; 0 als een andere uitvoert", example = "71")
            long aantal,

            @Schema(
                    description = "Met zo veel inwoners minder was het aantal lager; ontbreekt als dat niet kan",
                    example = "6")
            @Nullable
            Long inwonersMinder,

            @Schema(
                    description = "Met zo veel inwoners meer was het aantal hoger; ontbreekt als dat niet kan",
                    example = "644")
            @Nullable
            Long inwonersMeer) {

        static Som van(Verdeling verdeling, Gebiedscode gemeente) {
            var toelichting = verdeling.toelichting(gemeente.waarde());
            var som = toelichting.rekensom();
            return new Som(
                    toelichting.uitvoerder(),
                    toelichting.leden(),
                    som.inwoners(),
                    Getal.van(som.deler()),
                    verdeling.deler().map(Speling::van).orElse(null),
                    Getal.van(som.quotient()),
                    som.afronding().tekst(),
                    toelichting.aantal(),
                    getal(toelichting.afstand().minder()),
                    getal(toelichting.afstand().meer()));
        }

        private static @Nullable Long getal(OptionalLong waarde) {
            return waarde.isPresent() ? Long.valueOf(waarde.getAsLong()) : null;
        }
    }

    @Schema(description = "Een getal achter de komma, als tekst zodat er niets van verloren gaat")
    record Getal(
            @Schema(description = "In hoogstens twaalf decimalen", example = "70.00802048308")
            String decimaal,

            @Schema(description = "Precies, als breuk", example = "2269450/32417")
            String breuk) {
        private static final int DECIMALEN = 12;

        static Getal van(Breuk waarde) {
            var decimaal = waarde.decimaal(DECIMALEN, RoundingMode.HALF_UP).stripTrailingZeros();
            return new Getal(decimaal.toPlainString(), waarde.toString());
        }
    }

    @Schema(description = "De grenzen waartussen elke deler dezelfde verdeling geeft")
    record Speling(
            @Schema(description = "Laagste deler") Getal laagste,

            @Schema(description = "Hoogste deler; ontbreekt als die er niet is") @Nullable
            Getal hoogste,

            @Schema(description = "Of de laagste zelf meetelt; zo niet, dan telt de hoogste mee", example = "true")
            boolean laagsteTeltMee) {
        static Speling van(Delerinterval interval) {
            return new Speling(
                    Getal.van(interval.laagste()),
                    interval.hoogste().map(Getal::van).orElse(null),
                    interval.laagsteTeltMee());
        }
    }

    @Schema(name = "AndereMethode", description = "De uitkomst van één methode")
    record Anders(
            @Schema(description = "Code van de methode", example = "webster")
            String methode,

            @Schema(description = "Naam van de methode", example = "Webster")
            String naam,

            @Schema(description = "Het aantal van deze gemeente", example = "70")
            long aantal) {}

    @Schema(name = "Uitleglinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze uitleg") Link self,

            @Schema(description = "De regel van de gemeente")
            Link regel) {}

    static Uitlegantwoord van(Narekening narekening, Gebiedscode gemeente, String naam) {
        var regel = Versieantwoord.adres(narekening.versie().code()) + "/regels/" + gemeente;
        return new Uitlegantwoord(
                narekening.versie().code().toString(),
                gemeente.waarde(),
                naam,
                Som.van(narekening.verdeling(), gemeente),
                narekening.amv().map(amv -> Som.van(amv, gemeente)).orElse(null),
                narekening.methoden().aantallen(gemeente.waarde()).entrySet().stream()
                        .map(een -> new Anders(een.getKey().code(), een.getKey().naam(), een.getValue()))
                        .toList(),
                new Links(new Link(regel + "/uitleg"), new Link(regel)));
    }
}
