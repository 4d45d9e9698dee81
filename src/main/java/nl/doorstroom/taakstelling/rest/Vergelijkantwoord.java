package nl.doorstroom.taakstelling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.taakstelling.Versievergelijking;
import nl.doorstroom.taakstelling.Versievergelijking.Verschil;
import org.jspecify.annotations.Nullable;

@Schema(name = "Vergelijking", description = "Twee versies naast elkaar, per gemeente van de laatste indeling")
record Vergelijkantwoord(
        @Schema(description = "De eerste versie", example = "2023-II.1")
        String oud,

        @Schema(description = "De tweede versie", example = "2023-II.2")
        String nieuw,

        @Schema(description = "De dag waarvan de gemeenten gelden", example = "2023-07-01")
        LocalDate indelingOp,

        @Schema(description = "Het verschil over het hele land", example = "-9700")
        long verandering,

        @Schema(description = "Het verschil per gemeente, op naam")
        List<Regel> regels,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(name = "Vergelijkregel", description = "Eén gemeente in twee versies")
    record Regel(
            @Schema(description = "Gemeentecode van het CBS", example = "GM1700")
            String gemeente,

            @Schema(description = "Naam", example = "Twenterand")
            String naam,

            @Schema(description = "Aantal in de eerste versie; ontbreekt als ze daar niet in staat", example = "53")
            @Nullable
            Long oud,

            @Schema(description = "Aantal in de tweede versie; ontbreekt als ze daar niet in staat", example = "34")
            @Nullable
            Long nieuw,

            @Schema(description = "Tweede min eerste", example = "-19")
            long verandering) {
        static Regel van(Verschil verschil, String naam) {
            return new Regel(
                    verschil.gemeente().waarde(), naam, verschil.oud(), verschil.nieuw(), verschil.verandering());
        }
    }

    @Schema(name = "Vergelijklinks", description = "Waar meer staat")
    record Links(
            @Schema(description = "De eerste versie") Link oud,
            @Schema(description = "De tweede versie") Link nieuw) {}

    static Vergelijkantwoord van(Versievergelijking vergelijking, Gebiedsindeling indeling) {
        var opCode = new HashMap<Gebiedscode, Verschil>();
        vergelijking.verschillen().forEach(verschil -> opCode.put(verschil.gemeente(), verschil));
        var regels = indeling.gemeenten().stream()
                .filter(gemeente -> opCode.containsKey(gemeente.code()))
                .map(gemeente -> Regel.van(Objects.requireNonNull(opCode.get(gemeente.code())), gemeente.naam()))
                .toList();
        var oud = vergelijking.oud().code();
        var nieuw = vergelijking.nieuw().code();
        return new Vergelijkantwoord(
                oud.toString(),
                nieuw.toString(),
                vergelijking.indelingOp(),
                regels.stream().mapToLong(Regel::verandering).sum(),
                regels,
                new Links(new Link(Versieantwoord.adres(oud)), new Link(Versieantwoord.adres(nieuw))));
    }
}
