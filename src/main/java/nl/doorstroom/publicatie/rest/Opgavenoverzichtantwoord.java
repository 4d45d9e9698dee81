package nl.doorstroom.publicatie.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.publicatie.opvang.Eigencijfers;
import nl.doorstroom.publicatie.opvang.Opgavenoverzicht;
import nl.doorstroom.publicatie.opvang.Overzichttabel;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Aangeleverdekolom;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Levering;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.rest.Getalantwoord;
import nl.doorstroom.realisatie.maandtabel.rest.Maandregelantwoord;
import nl.doorstroom.realisatie.maandtabel.rest.Telverschilantwoord;
import org.jspecify.annotations.Nullable;

@Schema(name = "Opgavenoverzicht", description = "Opgaven en realisatie op een dag")
record Opgavenoverzichtantwoord(
        @Schema(description = "Dag van het overzicht", example = "2023-05-02")
        LocalDate peildatum,

        @Schema(description = "Tabel 1 en Tabel 2, zoals aangeleverd")
        List<Tabelantwoord> tabellen,

        @Schema(description = "Dag van de standen in doorstroom", example = "2023-05-01")
        LocalDate standOp,

        @Schema(description = "Wat Doorstroom zelf weet, per gebied")
        List<Gebiedantwoord> doorstroom) {

    @Schema(name = "Overzichttabel", description = "Een tabel van het Opgavenoverzicht")
    record Tabelantwoord(
            @Schema(description = "Vorm van de tabel: opgaven is Tabel 1, amv is Tabel 2", example = "opgaven")
            String vorm,

            @Schema(description = "De kolommen, van links naar rechts")
            List<Kolomantwoord> kolommen,

            @Schema(description = "De regels, van boven naar beneden")
            List<Maandregelantwoord> regels,

            @Schema(description = "De provincies opgeteld, per kolom")
            List<Getalantwoord> optelling,

            @Schema(description = "Afgedrukte getallen die niet uit de andere volgen")
            List<Telverschilantwoord> verschillen) {
        static Tabelantwoord van(Overzichttabel tabel) {
            return new Tabelantwoord(
                    tabel.vorm().code(),
                    tabel.kolommen().stream().map(Kolomantwoord::van).toList(),
                    tabel.cijfers().stream()
                            .flatMap(cijfers -> cijfers.regels().stream())
                            .map(Maandregelantwoord::van)
                            .toList(),
                    tabel.cijfers().map(Tabelantwoord::optelling).orElse(List.of()),
                    tabel.cijfers().stream()
                            .flatMap(cijfers -> cijfers.verschillen().stream())
                            .map(Telverschilantwoord::van)
                            .toList());
        }

        private static List<Getalantwoord> optelling(Maandtabel cijfers) {
            return cijfers.kolommen().stream()
                    .map(kolom -> kolom.kolom())
                    .flatMap(kolom -> cijfers.som(Gebiedscode.NEDERLAND, kolom).stream()
                            .map(som -> new Getalantwoord(kolom.code(), som)))
                    .toList();
        }
    }

    @Schema(name = "Overzichtkolom", description = "Een kolom met waar zij het laatst is aangeleverd")
    record Kolomantwoord(
            @Schema(description = "Code van de kolom", example = "coa_realisatie")
            String kolom,

            @Schema(description = "Waar de kolom bij hoort", example = "Opvangplekken COA")
            String groep,

            @Schema(description = "Naam van de kolom", example = "Realisatie")
            String naam,

            @Schema(
                    description =
                            "Dag vanaf waar het cijfer telt: de peildatum van de kolom of anders de dag van de tabel; ontbreekt als"
                                    + " er geen cijfer is",
                    example = "2023-04-01")
            @Nullable
            LocalDate dag,

            @Schema(
                    description = "Dag waarop de cijfers golden; ontbreekt als die te bevestigen is",
                    example = "2023-04-01")
            @Nullable
            LocalDate peildatum,

            @Schema(
                    description = "Waar de cijfers vandaan komen; ontbreekt als dat te bevestigen is",
                    example = "COA, reguliere opvangplekken op 1 april 2023")
            @Nullable
            String bron,

            @Schema(
                    description = "Maandtabel waarin de kolom is afgedrukt; ontbreekt als er geen cijfer is",
                    example = "opgaven-2023-05-02.1")
            @Nullable
            String maandtabel) {
        static Kolomantwoord van(Aangeleverdekolom kolomlevering) {
            var kolom = kolomlevering.kolom();
            var aangeleverd = kolomlevering.aangeleverd();
            return new Kolomantwoord(
                    kolom.code(),
                    kolom.soort().groep(),
                    kolom.label(),
                    aangeleverd.map(Levering::dag).orElse(null),
                    aangeleverd.flatMap(een -> een.herkomst().findPeildatum()).orElse(null),
                    aangeleverd.flatMap(een -> een.herkomst().findBron()).orElse(null),
                    aangeleverd.map(een -> een.tabel().code().toString()).orElse(null));
        }
    }

    @Schema(name = "Overzichtgebied", description = "Wat Doorstroom zelf weet van een gebied")
    record Gebiedantwoord(
            @Schema(description = "Code van het gebied", example = "PV24")
            String gebied,

            @Schema(description = "Naam van het gebied", example = "Flevoland")
            String naam,

            @Schema(description = "Opgaven die op de dag gelden")
            List<Opgaveantwoord> opgaven,

            @Schema(description = "Opvangplekken per soort; leeg als er geen locaties bekend zijn")
            List<Plekantwoord> plekken,

            @Schema(
                    description =
                            "Taakstelling van het halfjaar; ontbreekt als niet van elke gemeente een stand bekend is",
                    example = "523")
            @Nullable
            Long taakstelling,

            @Schema(description = "Gehuisvest, na verrekening van de stand bij begin", example = "213") @Nullable
            Long realisatie) {
        static Gebiedantwoord van(Eigencijfers.Regel regel, boolean metPlaatsen) {
            return new Gebiedantwoord(
                    regel.gebied().code().waarde(),
                    regel.gebied().naam(),
                    regel.opgaven().values().stream()
                            .sorted((een, ander) -> een.soort().compareTo(ander.soort()))
                            .map(Opgaveantwoord::van)
                            .toList(),
                    metPlaatsen
                            ? Arrays.stream(Kolom.values())
                                    .map(kolom -> new Plekantwoord(code(kolom), regel.plaatsen(kolom)))
                                    .toList()
                            : List.of(),
                    regel.stand().map(stand -> stand.taakstelling()).orElse(null),
                    regel.stand().map(stand -> stand.netto()).orElse(null));
        }

        private static String code(Kolom kolom) {
            return kolom.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Schema(name = "Overzichtopgave", description = "Een opgave die op de dag geldt")
    record Opgaveantwoord(
            @Schema(description = "Soort opgave", example = "coa")
            String soort,

            @Schema(description = "Zoveel plekken", example = "3449")
            long plekken,

            @Schema(description = "Dag vanaf waar zij geldt", example = "2023-01-01")
            LocalDate per,

            @Schema(description = "Wat haar vastlegde", example = "Capaciteitsbesluit 2023-I")
            String grond) {
        static Opgaveantwoord van(Opgave opgave) {
            return new Opgaveantwoord(opgave.soort().code(), opgave.plaatsen(), opgave.per(), opgave.grond());
        }
    }

    @Schema(name = "Overzichtplek", description = "Opvangplekken van een soort")
    record Plekantwoord(
            @Schema(description = "Soort plekken", example = "regulier")
            String soort,

            @Schema(description = "Zoveel plekken", example = "300")
            long plekken) {}

    static Opgavenoverzichtantwoord van(Opgavenoverzicht overzicht) {
        var eigen = overzicht.eigen();
        return new Opgavenoverzichtantwoord(
                overzicht.peildatum(),
                overzicht.tabellen().stream().map(Tabelantwoord::van).toList(),
                eigen.standOp(),
                eigen.regels().stream()
                        .map(regel -> Gebiedantwoord.van(regel, eigen.metPlaatsen()))
                        .toList());
    }
}
