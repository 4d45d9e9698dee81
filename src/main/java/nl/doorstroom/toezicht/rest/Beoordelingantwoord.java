package nl.doorstroom.toezicht.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Weging;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Voorstel;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gemeentebeoordeling", description = "Een gemeente in een ronde")
record Beoordelingantwoord(
        @Schema(description = "Code van de gemeente", example = "GM0034")
        String gemeente,

        @Schema(description = "Naam", example = "Almere") String naam,

        @Schema(description = "Trede van de ladder op de peildatum, 1 tot en met 6", example = "1")
        int trede,

        @Schema(description = "De cijfers zoals nu gelezen; die van het oordeel staan daarbij")
        Cijferantwoord cijfers,

        @Schema(description = "Wat volgens de beleidsregel uit de feiten volgt; het beslist niets")
        Voorstelantwoord voorstel,

        @Schema(description = "Hoe de reden van de gemeente is gewogen; ontbreekt als dat niet is gedaan") @Nullable
        Wegingantwoord weging,

        @Schema(description = "Het vastgestelde oordeel") @Nullable
        Oordeelantwoord oordeel,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Beoordelinglinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "Het toezicht op deze gemeente")
            Link gemeente) {}

    @Schema(name = "Toezichtvoorstel", description = "Wat uit de feiten volgt, met elke regel die is bekeken")
    record Voorstelantwoord(
            @Schema(description = "oordelen, aanhouden of onbeslist", example = "oordelen")
            String soort,

            @Schema(description = "Code van het oordeel; ontbreekt bij aanhouden en onbeslist", example = "adequaat")
            @Nullable
            String oordeel,

            @Schema(
                    description = "De regel die besliste, of wat eerst moet worden uitgezocht",
                    example = "De taakstelling is gehaald")
            String reden,

            @Schema(description = "Elke regel tot en met de laatste die is bekeken")
            List<Regelantwoord> regels) {
        static Voorstelantwoord van(Voorstel voorstel) {
            return new Voorstelantwoord(
                    soort(voorstel),
                    voorstel instanceof Voorstel.Oordelen oordelen
                            ? oordelen.oordeel().code()
                            : null,
                    voorstel.reden(),
                    voorstel.toetsen().stream().map(Regelantwoord::van).toList());
        }

        private static String soort(Voorstel voorstel) {
            return switch (voorstel) {
                case Voorstel.Oordelen _ -> "oordelen";
                case Voorstel.Aanhouden _ -> "aanhouden";
                case Voorstel.Onbeslist _ -> "onbeslist";
            };
        }
    }

    @Schema(name = "Getoetsteregel", description = "Een regel met elke voorwaarde en wat er is gezien")
    record Regelantwoord(
            @Schema(description = "Naam van de regel", example = "De taakstelling is gehaald")
            String naam,

            @Schema(description = "Waar die regel staat", example = "Mededeling 2020-II")
            String grondslag,

            @Schema(description = "ja, nee of onbekend", example = "ja")
            String antwoord,

            @Schema(description = "De voorwaarden, elk met wat er is gezien")
            List<Voorwaardeantwoord> voorwaarden) {
        static Regelantwoord van(Beoordelingsregel.Toets toets) {
            return new Regelantwoord(
                    toets.regel().naam(),
                    toets.regel().grondslag(),
                    Toezichtcode.van(toets.antwoord()),
                    toets.voorwaarden().stream().map(Voorwaardeantwoord::van).toList());
        }
    }

    @Schema(name = "Getoetstevoorwaarde", description = "Een voorwaarde en wat er is gezien")
    record Voorwaardeantwoord(
            @Schema(description = "De voorwaarde", example = "er is geen achterstand")
            String voorwaarde,

            @Schema(description = "ja, nee of onbekend", example = "ja")
            String antwoord,

            @Schema(description = "Wat er is gezien", example = "De stand is +2.")
            String gezien) {
        static Voorwaardeantwoord van(Beoordelingsregel.Getoetst een) {
            return new Voorwaardeantwoord(
                    een.voorwaarde().omschrijving(),
                    Toezichtcode.van(een.bevinding().antwoord()),
                    een.bevinding().zin());
        }
    }

    @Schema(name = "Toezichtweging", description = "Hoe de reden van de gemeente is gewogen")
    record Wegingantwoord(
            @Schema(description = "verschoonbaar of verwijtbaar", example = "verschoonbaar")
            String verwijtbaarheid,

            @Schema(description = "Waarom", example = "Woningen konden niet worden ingericht.")
            String motivering,

            @Schema(description = "Wanneer", example = "2021-02-09T10:15:00Z")
            Instant gewogenOp) {
        static Wegingantwoord van(Weging weging) {
            return new Wegingantwoord(
                    Toezichtcode.van(weging.verwijtbaarheid()),
                    weging.motivering(),
                    weging.door().op());
        }
    }

    static Beoordelingantwoord van(Gemeentebeoordeling over, Instant bekendOp) {
        var gemeente = over.gemeente();
        return new Beoordelingantwoord(
                gemeente.code().waarde(),
                gemeente.naam(),
                over.staat().stap().nummer(),
                Cijferantwoord.van(over.feiten().cijfers(), bekendOp),
                Voorstelantwoord.van(over.voorstel()),
                over.weging().map(Wegingantwoord::van).orElse(null),
                over.oordeel().map(Oordeelantwoord::van).orElse(null),
                new Links(new Link(Toezichtadressen.PAD + "/gemeenten/" + gemeente.code())));
    }
}
