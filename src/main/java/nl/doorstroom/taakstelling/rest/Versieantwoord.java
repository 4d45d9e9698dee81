package nl.doorstroom.taakstelling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.taakstelling.Herverdeling;
import nl.doorstroom.taakstelling.Toestand;
import nl.doorstroom.taakstelling.Uitgangspunten;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import org.jspecify.annotations.Nullable;

@Schema(name = "Versie", description = "Een gepubliceerde versie van de taakstelling van een halfjaar")
record Versieantwoord(
        @Schema(description = "Code van de versie", example = "2023-II.1")
        String versie,

        @Schema(description = "Het halfjaar", example = "2023-II")
        String halfjaar,

        @Schema(description = "Eerste dag van het halfjaar", example = "2023-07-01")
        LocalDate van,

        @Schema(description = "Tot deze dag, die zelf niet meetelt", example = "2024-01-01")
        LocalDate tot,

        @Schema(description = "Hoeveel mensen het hele land huisvest", example = "27300")
        long totaal,

        @Schema(description = "gepubliceerd, of bijgesteld als er een nieuwere versie is", example = "bijgesteld")
        String toestand,

        @Schema(description = "Dag van vaststelling; ontbreekt als die niet bekend is", example = "2023-05-02")
        @Nullable
        LocalDate vastgesteldOp,

        @Schema(description = "Dag van publicatie; ontbreekt als die niet bekend is", example = "2023-05-02") @Nullable
        LocalDate gepubliceerdOp,

        @Schema(description = "De versie die deze bijstelt; ontbreekt als die er niet is", example = "2023-II.2")
        @Nullable
        String bijgesteldDoor,

        @Schema(
                description = "officieel: per gemeente gedrukt. berekend: alleen het totaal is officieel",
                example = "officieel",
                allowableValues = {"officieel", "berekend"})
        String herkomst,

        @Schema(description = "Waar de cijfers vandaan komen")
        Bronantwoord bron,

        @Schema(description = "Waarmee is gerekend") Punten uitgangspunten,

        @Schema(
                description = "SHA-256 over alles wat erin ging en eruit kwam",
                example = "2f6c0e2d7c0a4b0f9f2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081")
        String controlegetal,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Bron", description = "Waar cijfers vandaan komen")
    record Bronantwoord(
            @Schema(description = "Titel", example = "Rijksbrief van 2 mei 2023, Bijlage A")
            String titel,

            @Schema(description = "Datum; ontbreekt als die nog te bevestigen is", example = "2023-05-02") @Nullable
            LocalDate datum) {
        static Bronantwoord van(Bron bron) {
            return new Bronantwoord(bron.titel(), bron.datum());
        }
    }

    @Schema(name = "Uitgangspunten", description = "Waarmee is gerekend; wie dit heeft, komt op dezelfde aantallen")
    record Punten(
            @Schema(
                    description = "Hoeveel alleenstaande minderjarigen (amv); ontbreekt als dat niet bekend is",
                    example = "2000")
            @Nullable
            Long amvTotaal,

            @Schema(description = "Kleinste aantal amv van een gemeente; minder wordt 0", example = "4")
            long amvMinimum,

            @Schema(description = "Peildatum van de inwoners", example = "2022-01-01")
            LocalDate inwonersOp,

            @Schema(description = "De dag waarvan de gemeenten gelden", example = "2023-07-01")
            LocalDate indelingOp,

            @Schema(description = "Methode van verdelen", example = "adams")
            String methode,

            @Schema(description = "Gemeenten die als één tellen")
            List<Groep> herverdelingen) {
        static Punten van(Uitgangspunten punten) {
            return new Punten(
                    punten.amvTotaal(),
                    punten.amvMinimum(),
                    punten.inwonersOp(),
                    punten.indelingOp(),
                    punten.methode().code(),
                    punten.herverdelingen().stream().map(Groep::van).toList());
        }
    }

    @Schema(name = "Herverdeling", description = "Gemeenten waarvan er één de taakstelling van alle uitvoert")
    record Groep(
            @Schema(description = "De gemeente die uitvoert", example = "GM0080")
            String uitvoerder,

            @Schema(description = "Alle gemeenten die samen tellen", example = "[\"GM0060\", \"GM0080\"]")
            List<String> leden) {
        static Groep van(Herverdeling groep) {
            var leden = groep.leden().stream().sorted().map(Gebiedscode::waarde).toList();
            return new Groep(groep.uitvoerder().waarde(), leden);
        }
    }

    @Schema(name = "Versielinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Deze versie") Link self,
            @Schema(description = "De regels per gemeente") Link regels,
            @Schema(description = "De totalen per gebied") Link totalen,

            @Schema(description = "De overdrachten tussen gemeenten in dit halfjaar")
            Link overdrachten) {
        static Links van(Versiecode code) {
            var hier = adres(code);
            return new Links(
                    new Link(hier),
                    new Link(hier + "/regels"),
                    new Link(hier + "/totalen"),
                    new Link(hier + "/overdrachten"));
        }
    }

    static String adres(Versiecode code) {
        return Api.PATH + "/taakstellingen/" + code;
    }

    static Versieantwoord van(Versiekop kop) {
        var halfjaar = kop.code().halfjaar();
        var dagen = Dagen.van(kop.toestand());
        return new Versieantwoord(
                kop.code().toString(),
                halfjaar.toString(),
                halfjaar.begin(),
                halfjaar.volgende().begin(),
                kop.totaal(),
                kop.toestand().naam(),
                dagen.vastgesteld(),
                dagen.gepubliceerd(),
                dagen.door() == null ? null : dagen.door().toString(),
                kop.herkomst().name().toLowerCase(Locale.ROOT),
                Bronantwoord.van(kop.bron()),
                Punten.van(kop.uitgangspunten()),
                kop.controlegetal(),
                Links.van(kop.code()));
    }

    /** What a published state tells; nothing of one that is not. */
    record Dagen(
            @Nullable LocalDate vastgesteld,
            @Nullable LocalDate gepubliceerd,
            @Nullable Versiecode door) {
        static Dagen van(Toestand toestand) {
            return switch (toestand) {
                case Toestand.Concept _, Toestand.Vastgesteld _ -> new Dagen(null, null, null);
                case Toestand.Gepubliceerd(var vastgesteld, var op) -> new Dagen(vastgesteld, op, null);
                case Toestand.Bijgesteld(var vastgesteld, var op, var door) -> new Dagen(vastgesteld, op, door);
            };
        }
    }
}
