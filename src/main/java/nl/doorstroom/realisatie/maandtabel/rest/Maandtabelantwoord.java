package nl.doorstroom.realisatie.maandtabel.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.Telverschil;
import org.jspecify.annotations.Nullable;

@Schema(name = "Maandtabel", description = "Een versie van een maandtabel, zoals afgedrukt")
record Maandtabelantwoord(
        @Schema(description = "De tabel in het kort") Maandtabelregelantwoord kop,

        @Schema(description = "De kolommen, van links naar rechts")
        List<Kolomantwoord> kolommen,

        @Schema(description = "De regels, van boven naar beneden")
        List<Regelantwoord> regels,

        @Schema(description = "Afgedrukte getallen die niet uit de andere volgen")
        List<Verschilantwoord> verschillen) {

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

    @Schema(name = "Maandtabelregel", description = "Een regel van een maandtabel")
    record Regelantwoord(
            @Schema(description = "Code van het gebied", example = "VR13")
            String gebied,

            @Schema(
                    description = "Provincie waaronder een veiligheidsregio staat; ontbreekt bij andere",
                    example = "PV27")
            @Nullable
            String provincie,

            @Schema(description = "Naam zoals afgedrukt", example = "Amsterdam-Amstelland")
            String naam,

            @Schema(description = "De getallen, zoals afgedrukt; een leeg vak ontbreekt")
            List<Getalantwoord> getallen) {
        static Regelantwoord van(Maandregel regel) {
            Gebiedscode provincie = regel.provincie();
            return new Regelantwoord(
                    regel.gebied().waarde(),
                    provincie == null ? null : provincie.waarde(),
                    regel.naam(),
                    regel.getallen().entrySet().stream()
                            .map(getal -> new Getalantwoord(getal.getKey().code(), getal.getValue()))
                            .toList());
        }
    }

    @Schema(name = "Maandtabelgetal", description = "Een getal in een kolom")
    record Getalantwoord(
            @Schema(description = "Code van de kolom", example = "realisatie_2023_I")
            String kolom,

            @Schema(description = "Het getal, zoals afgedrukt", example = "-178")
            long getal) {}

    @Schema(name = "Telverschil", description = "Een afgedrukt getal dat niet uit de andere volgt")
    record Verschilantwoord(
            @Schema(description = "Code van het gebied", example = "NL")
            String gebied,

            @Schema(description = "Code van de kolom", example = "coa_verschil")
            String kolom,

            @Schema(description = "Wat er is afgedrukt", example = "41947")
            long gedrukt,

            @Schema(description = "Wat er volgens ons uit komt", example = "41948")
            long berekend,

            @Schema(description = "Hoe wij rekenden", example = "opgave min realisatie")
            String berekening) {
        static Verschilantwoord van(Telverschil verschil) {
            return new Verschilantwoord(
                    verschil.regel().gebied().waarde(),
                    verschil.kolom().code(),
                    verschil.gedrukt(),
                    verschil.berekend(),
                    verschil.berekening().naam());
        }
    }

    static Maandtabelantwoord van(Maandtabel tabel) {
        return new Maandtabelantwoord(
                Maandtabelregelantwoord.van(tabel.kop()),
                tabel.kolommen().stream().map(Kolomantwoord::van).toList(),
                tabel.regels().stream().map(Regelantwoord::van).toList(),
                tabel.verschillen().stream().map(Verschilantwoord::van).toList());
    }
}
