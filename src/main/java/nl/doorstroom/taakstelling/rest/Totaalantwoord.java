package nl.doorstroom.taakstelling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;
import nl.doorstroom.taakstelling.GedruktTotaal;
import nl.doorstroom.taakstelling.GedruktTotaal.Kolom;
import nl.doorstroom.taakstelling.Taakstellingregel;
import org.jspecify.annotations.Nullable;

@Schema(name = "Totaal", description = "Een gebied opgeteld, naast wat de officiële tabel drukt")
record Totaalantwoord(
        @Schema(description = "Code van het gebied", example = "PV23")
        String gebied,

        @Schema(description = "Naam", example = "Overijssel")
        String naam,

        @Schema(description = "Soort gebied", example = "provincie")
        String soort,

        @Schema(description = "Hoeveel gemeenten zijn opgeteld", example = "25")
        int aantalGemeenten,

        @Schema(description = "Inwoners") Vergeleken inwoners,

        @Schema(description = "Mensen te huisvesten") Vergeleken aantal,

        @Schema(description = "Daarvan alleenstaande minderjarigen (amv); ontbreekt als dat niet bekend is") @Nullable
        Vergeleken amv,

        @JsonProperty("_links") @Schema(description = "Waar meer staat")
        Links links) {

    @Schema(description = "Onze som naast de gedrukte")
    record Vergeleken(
            @Schema(description = "Onze som over de gemeenten", example = "1820")
            long berekend,

            @Schema(description = "Wat de officiële tabel drukt; ontbreekt als die dit niet drukt", example = "1820")
            @Nullable
            Long gedrukt,

            @Schema(description = "Onze som min de gedrukte; ontbreekt als er niets is gedrukt", example = "0")
            @Nullable
            Long verschil,

            @Schema(description = "Welke tabel; ontbreekt als er niets is gedrukt", example = "Bijlage A") @Nullable
            String bron) {
        static Vergeleken van(long berekend, @Nullable GedruktTotaal gedrukt) {
            return gedrukt == null
                    ? new Vergeleken(berekend, null, null, null)
                    : new Vergeleken(berekend, gedrukt.waarde(), berekend - gedrukt.waarde(), gedrukt.bron());
        }
    }

    @Schema(name = "Totaallinks", description = "Waar meer staat")
    record Links(@Schema(description = "Het gebied") Link gebied) {}

    /** @param gedrukt what is printed of any area */
    static Totaalantwoord van(Gebied gebied, List<Taakstellingregel> regels, List<GedruktTotaal> gedrukt) {
        var hier = gedrukt.stream()
                .filter(totaal -> totaal.gebied().equals(gebied.code()))
                .toList();
        var amv = som(regels, Taakstellingregel::amv);
        return new Totaalantwoord(
                gebied.code().waarde(),
                gebied.naam(),
                gebied.code().soort().naam(),
                regels.size(),
                Vergeleken.van(
                        regels.stream().mapToLong(Taakstellingregel::inwoners).sum(), in(hier, Kolom.INWONERS)),
                Vergeleken.van(
                        regels.stream().mapToLong(Taakstellingregel::aantal).sum(), in(hier, Kolom.AANTAL)),
                amv == null ? null : Vergeleken.van(amv, in(hier, Kolom.AMV)),
                new Links(new Link(Api.PATH + "/gebieden/" + gebied.code())));
    }

    private static @Nullable GedruktTotaal in(List<GedruktTotaal> totalen, Kolom kolom) {
        return totalen.stream()
                .filter(totaal -> totaal.kolom() == kolom)
                .findFirst()
                .orElse(null);
    }

    /** Null as soon as one of them is not known. */
    private static @Nullable Long som(
            List<Taakstellingregel> regels, Function<Taakstellingregel, @Nullable Long> waarde) {
        var som = 0L;
        for (var regel : regels) {
            var getal = waarde.apply(regel);
            if (getal == null) {
                return null;
            }
            som += getal;
        }
        return som;
    }
}
