package nl.doorstroom.toezicht.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.toezicht.Toezichtbeeld;
import nl.doorstroom.toezicht.Vastgesteldoordeel;
import nl.doorstroom.toezicht.ladder.Trede;
import nl.doorstroom.toezicht.ladder.Tredebesluit;
import nl.doorstroom.toezicht.plan.Eis;
import nl.doorstroom.toezicht.plan.Mijlpaal;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Gemeentetoezicht",
        description = "Waar een gemeente in het toezicht staat en wat over haar is vastgesteld")
record Gemeenteantwoord(
        @Schema(description = "Code van de gemeente", example = "GM0995")
        String gemeente,

        @Schema(description = "Naam", example = "Lelystad") String naam,

        @Schema(description = "Code van de provincie", example = "PV24")
        String provincie,

        @Schema(description = "Trede van de ladder nu, 1 tot en met 6", example = "3")
        int trede,

        @Schema(description = "Hoe de provincie die trede noemt", example = "afspraken")
        String tredenaam,

        @Schema(description = "Het besluit dat hierheen leidde; ontbreekt als er nog geen besluit is") @Nullable
        Besluitantwoord besluit,

        @Schema(description = "Wat is vastgesteld, nieuwste eerst")
        List<Eerder> oordelen,

        @Schema(description = "Wat is afgesproken, per dag") List<Afspraak> afspraken,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Toezichtbesluit", description = "Een besluit dat een gemeente op een trede zette")
    record Besluitantwoord(
            @Schema(description = "Sinds welke dag", example = "2020-03-02")
            LocalDate genomenOp,

            @Schema(description = "Wie besloot", example = "Gedeputeerde Staten")
            String door,

            @Schema(description = "Waarom", example = "Bestuurlijke afspraken over een plan van aanpak.")
            String motivering) {
        static Besluitantwoord van(Tredebesluit besluit) {
            return new Besluitantwoord(besluit.genomenOp(), besluit.door(), besluit.motivering());
        }
    }

    @Schema(name = "Vastgesteldoordeel", description = "Een vastgesteld oordeel met zijn ronde")
    record Eerder(
            @Schema(description = "De dag waarover is geoordeeld", example = "2021-01-01")
            LocalDate peildatum,

            @Schema(description = "Het oordeel") Oordeelantwoord oordeel,
            @Schema(description = "De ronde") Link ronde) {
        static Eerder van(Vastgesteldoordeel een) {
            return new Eerder(
                    een.ronde().peildatum(),
                    Oordeelantwoord.van(een.oordeel()),
                    new Link(Toezichtadressen.PAD + "/rondes/" + een.ronde()));
        }
    }

    @Schema(name = "Toezichtafspraak", description = "Een mijlpaal uit het plan van aanpak")
    record Afspraak(
            @Schema(description = "De dag waarop het moet zijn gehaald", example = "2022-01-01")
            LocalDate datum,

            @Schema(
                    description = "Wat dan waar moet zijn",
                    example = "[\"er is geen achterstand en de hele taakstelling is gehaald\"]")
            List<String> eisen) {
        static Afspraak van(Mijlpaal mijlpaal) {
            return new Afspraak(
                    mijlpaal.datum(),
                    mijlpaal.eisen().stream().map(Eis::omschrijving).toList());
        }
    }

    @Schema(name = "Gemeentetoezichtlinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Dit antwoord") Link self,
            @Schema(description = "De gemeente") Link gemeente,

            @Schema(description = "De beleidsregel van de provincie")
            Link beleidsregel) {}

    static Gemeenteantwoord van(Toezichtbeeld beeld) {
        var code = beeld.gemeente().code();
        return new Gemeenteantwoord(
                code.waarde(),
                beeld.gemeente().naam(),
                beeld.provincie().code().waarde(),
                beeld.staat().stap().nummer(),
                tredenaam(beeld),
                beeld.staat().besluit().map(Besluitantwoord::van).orElse(null),
                beeld.oordelen().stream().map(Eerder::van).toList(),
                beeld.plan().mijlpalen().stream().map(Afspraak::van).toList(),
                new Links(
                        new Link(Toezichtadressen.PAD + "/gemeenten/" + code),
                        new Link(Api.PATH + "/gebieden/" + code),
                        new Link(Toezichtadressen.PAD + "/beleidsregels/"
                                + beeld.provincie().code())));
    }

    private static String tredenaam(Toezichtbeeld beeld) {
        var stap = beeld.staat().stap();
        return beeld.regel().stream()
                .flatMap(regel -> regel.treden().stream())
                .filter(een -> een.stap() == stap)
                .map(Trede::naam)
                .findFirst()
                .orElse(stap.naam());
    }
}
