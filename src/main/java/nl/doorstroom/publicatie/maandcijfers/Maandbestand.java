package nl.doorstroom.publicatie.maandcijfers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import org.jspecify.annotations.Nullable;

/** A publicatie as open data in JSON; decimals are text, so that nobody rounds them. The file and the API are the same. */
@Schema(
        name = "Publicatiecijfers",
        description = "Een publicatie van maandcijfers met alle cijfers; ze verandert nooit")
public record Maandbestand(
        @Schema(description = "Code van de publicatie", example = "2023-07-01.1")
        String publicatie,

        @Schema(description = "De cijfers gelden aan het begin van deze dag", example = "2023-07-01")
        LocalDate peildatum,

        @Schema(description = "Wat op dit moment was geregistreerd, telt mee", example = "2023-07-31T22:00:00Z")
        Instant bekendOp,

        @Schema(
                description = "voorlopig, of definitief als er over deze peildatum niets meer komt",
                example = "voorlopig",
                allowableValues = {"voorlopig", "definitief"})
        String label,

        @Schema(description = "Of de cijfers op verzonnen boekingen rusten, als in een demonstratie", example = "false")
        boolean voorbeeld,

        @Schema(description = "Wanneer dit is gepubliceerd", example = "2023-08-01T08:30:00Z")
        Instant gepubliceerdOp,

        @Schema(
                description = "SHA-256 van de tekst achter de link tekst; die bevat alles wat hieronder staat",
                example = "3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855a")
        String controlegetal,

        @Schema(description = "De gemeenten waarvan een stand bekend is")
        List<Regel> regels,

        @Schema(description = "De gemeenten waarvan geen stand bekend is")
        List<Zonder> zonderStand,

        @Schema(description = "De provincies, opgeteld uit de regels")
        List<Totaal> provincies,

        @Schema(description = "Nederland, opgeteld uit de regels")
        Totaal land,

        @Schema(description = "Waar de grootboeken op dat moment waren, per gemeente")
        List<Grootboek> grootboeken,

        @JsonProperty("_links") @Schema(description = "Waar de cijfers staan")
        Maandlinks links) {
    /** How a gemeente or an area stood. */
    @Schema(name = "Publicatiestand", description = "Hoe een gebied ervoor stond")
    public record Cijfers(
            @Schema(description = "Stand aan het begin van het halfjaar", example = "-12")
            long begin,

            @Schema(description = "Taakstelling van het halfjaar, met overdrachten", example = "60")
            long taakstelling,

            @Schema(
                    description = "Gehuisvest in het halfjaar, per code van de soort",
                    example = "{\"eigen-gemeente\": 61}")
            SortedMap<String, Long> realisatie,

            @Schema(description = "Gehuisvest in het halfjaar, samen", example = "61")
            long gehuisvest,

            @Schema(description = "De stand: voorsprong, of achterstand als het negatief is", example = "-11")
            long eind,

            @Schema(description = "Te huisvesten in het halfjaar", example = "72")
            long opgave,

            @Schema(
                    description = "Deel van de opgave dat klaar is, in procenten; ontbreekt als er niets te doen is",
                    example = "84.7")
            @Nullable
            String percentage,

            @Schema(
                    description = "Op schema, hoogstens een maand achter, of meer",
                    example = "maand-achter",
                    allowableValues = {"op-schema", "maand-achter", "achter"})
            String klasse) {}

    /** One gemeente. */
    @Schema(name = "Publicatieregel", description = "De cijfers van een gemeente")
    public record Regel(
            @Schema(description = "Code van de gemeente", example = "GM0995")
            String gemeente,

            @Schema(description = "Code van de provincie; ontbreekt als de gemeente er toen geen had", example = "PV24")
            @Nullable
            String provincie,

            @Schema(description = "Hoe zij ervoor stond") Cijfers cijfers) {}

    /** A gemeente without a stand. */
    @Schema(name = "PublicatieZonderStand", description = "Een gemeente waarvan geen stand bekend is")
    public record Zonder(
            @Schema(description = "Code van de gemeente", example = "GM0034")
            String gemeente,

            @Schema(description = "Code van de provincie; ontbreekt als de gemeente er toen geen had", example = "PV24")
            @Nullable
            String provincie,

            @Schema(description = "Waarom niet", example = "Er is geen beginstand geboekt.")
            String reden) {}

    /** The sum of a provincie, or of the country. */
    @Schema(name = "Publicatietotaal", description = "De som van gemeenten waarvan een stand bekend is")
    public record Totaal(
            @Schema(description = "Code van het gebied", example = "PV24")
            String gebied,

            @Schema(description = "Gemeenten in de som", example = "6")
            int bekend,

            @Schema(description = "Gemeenten zonder stand, die niet in de som zitten", example = "0")
            int onbekend,

            @Schema(description = "De som; ontbreekt als van geen gemeente een stand bekend is") @Nullable
            Cijfers cijfers) {}

    /** Where the chain of a gemeente was. */
    @Schema(
            name = "Publicatiegrootboek",
            description = "De laatste boeking van een gemeente die toen was geregistreerd; daarmee ligt vast op welke"
                    + " boekingen de cijfers rusten")
    public record Grootboek(
            @Schema(description = "Code van de gemeente", example = "GM0995")
            String gemeente,

            @Schema(description = "Nummer van de laatste boeking", example = "120394")
            long boeking,

            @Schema(
                    description = "Hash van die boeking en alle eerdere van de gemeente (SHA-256)",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash) {}

    /** @param opstelling that is published */
    public static Maandbestand van(Opstelling opstelling) {
        var kop = opstelling.kop();
        var inhoud = opstelling.inhoud();
        var totalen = opstelling.totalen().stream().map(Maandbestand::totaal).toList();
        return new Maandbestand(
                kop.code().toString(),
                kop.code().peildatum(),
                kop.bekendOp(),
                kop.label(),
                kop.voorbeeld(),
                kop.publicatie().orElseThrow().op(),
                kop.controlegetal(),
                inhoud.regels().stream().map(Maandbestand::regel).toList(),
                inhoud.zonderStand().stream().map(Maandbestand::zonder).toList(),
                totalen.subList(0, totalen.size() - 1),
                totalen.getLast(),
                inhoud.zegels().stream().map(Maandbestand::grootboek).toList(),
                Maandlinks.van(kop));
    }

    private static Regel regel(Maandregel regel) {
        return new Regel(regel.gebied().waarde(), ofNull(regel.provincie()), cijfers(regel));
    }

    private static Zonder zonder(Zonderstand zonder) {
        return new Zonder(zonder.gemeente().waarde(), ofNull(zonder.provincie()), zonder.reden());
    }

    private static Totaal totaal(Maandtotaal totaal) {
        return new Totaal(
                totaal.gebied().waarde(),
                totaal.bekend(),
                totaal.onbekend(),
                totaal.cijfers().map(Maandbestand::cijfers).orElse(null));
    }

    private static Grootboek grootboek(Zegel zegel) {
        return new Grootboek(zegel.gemeente(), zegel.nummer(), zegel.hash());
    }

    private static Cijfers cijfers(Maandregel regel) {
        var perSoort = new TreeMap<String, Long>();
        regel.perSoort().forEach((soort, aantal) -> perSoort.put(soort.code(), aantal));
        return new Cijfers(
                regel.begin(),
                regel.taakstelling(),
                perSoort,
                regel.gehuisvest(),
                regel.eind(),
                regel.opgave(),
                percentage(regel.percentage()),
                regel.klasse().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static @Nullable String percentage(@Nullable BigDecimal percentage) {
        return percentage == null ? null : percentage.toPlainString();
    }

    private static @Nullable String ofNull(String waarde) {
        return waarde.isEmpty() ? null : waarde;
    }
}
