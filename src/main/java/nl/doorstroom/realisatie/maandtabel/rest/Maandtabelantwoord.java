package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import org.jspecify.annotations.Nullable;

@Schema(name = "Maandtabel", description = "Een versie van een maandtabel, zoals afgedrukt")
record Maandtabelantwoord(
        @Schema(description = "De tabel in het kort") Maandtabelregelantwoord kop,

        @Schema(description = "De kolommen, van links naar rechts")
        List<Kolomantwoord> kolommen,

        @Schema(description = "De regels, van boven naar beneden")
        List<Maandregelantwoord> regels,

        @Schema(description = "Afgedrukte getallen die niet uit de andere volgen")
        List<Telverschilantwoord> verschillen) {

    @Schema(name = "Maandtabelkolom", description = "Een kolom met haar peildatum en bron")
    record Kolomantwoord(
            @Schema(description = "Code van de kolom", example = "realisatie_2023_I")
            String kolom,

            @Schema(description = "Waar de kolom bij hoort", example = "Huisvesting vergunninghouders")
            String groep,

            @Schema(description = "Naam van de kolom", example = "Realisatie 2023-I")
            String naam,

            @Schema(
                    description = "Dag waarop de cijfers golden; ontbreekt als die te bevestigen is",
                    example = "2023-04-18")
            @Nullable
            LocalDate peildatum,

            @Schema(
                    description = "Waar de cijfers vandaan komen; ontbreekt als dat te bevestigen is",
                    example = "Nidos")
            @Nullable
            String bron) {
        static Kolomantwoord van(Tabelkolom tabelkolom) {
            var kolom = tabelkolom.kolom();
            var herkomst = tabelkolom.herkomst();
            return new Kolomantwoord(
                    kolom.code(), kolom.soort().groep(), kolom.label(), herkomst.peildatum(), herkomst.bron());
        }
    }

    static Maandtabelantwoord van(Maandtabel tabel) {
        return new Maandtabelantwoord(
                Maandtabelregelantwoord.van(tabel.kop()),
                tabel.kolommen().stream().map(Kolomantwoord::van).toList(),
                tabel.regels().stream().map(Maandregelantwoord::van).toList(),
                tabel.verschillen().stream().map(Telverschilantwoord::van).toList());
    }
}
