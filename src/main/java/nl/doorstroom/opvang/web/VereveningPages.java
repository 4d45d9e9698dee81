package nl.doorstroom.opvang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Vereveningen;
import nl.doorstroom.opvang.verevening.Verevening;
import nl.doorstroom.opvang.verevening.Vereveningsvariant;
import nl.doorstroom.opvang.verevening.Voorsprong;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Verevening of extra housing with short-term places, in the variant of choice; for everybody. */
@Openbaar
@Controller
class VereveningPages {
    static final String PAD = "/opvang/verevening";
    static final Page PAGE = Page.of(
            "Verevening",
            "Wat provincies van hun opgave voor de korte termijn afhalen met extra huisvesting.",
            Section.OPVANG,
            Opgavenwoorden.OPVANG);

    private final Vereveningen vereveningen;

    VereveningPages(Vereveningen vereveningen) {
        this.vereveningen = vereveningen;
    }

    /** A provincie with its name. */
    private record Rij(String naam, Verevening verevening) {
        Optional<Voorsprong> op(LocalDate dag) {
            return verevening.regels().stream()
                    .filter(een -> een.peildatum().equals(dag))
                    .flatMap(een -> een.voorsprong().stream())
                    .findFirst();
        }
    }

    private List<Rij> rijen(Vereveningsvariant variant) {
        Map<Gebiedscode, String> namen =
                vereveningen.provincies().stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
        return vereveningen.alle(variant).stream()
                .map(een -> new Rij(
                        namen.getOrDefault(een.provincie(), een.provincie().waarde()), een))
                .toList();
    }

    private static Vereveningsvariant variant(String code) {
        return Vereveningsvariant.find(code).orElse(Vereveningsvariant.ALLE.getFirst());
    }

    @GetMapping(PAD)
    ModelAndView verevening(@RequestParam(defaultValue = "") String variant, HttpServletRequest request) {
        var gekozen = variant(variant);
        var rijen = rijen(gekozen);
        var view = new VereveningView(
                Vereveningsvariant.ALLE.stream()
                        .map(een -> new Choice(een.code(), een.naam()))
                        .toList(),
                gekozen.code(),
                gekozen.uitleg(),
                tabel(gekozen).view(rijen, TableRequest.from(request)),
                rijen.isEmpty(),
                rijen.stream().anyMatch(een -> !een.verevening().isVolledig()),
                rijen.stream().map(VereveningPages::som).toList(),
                Handelend.nu().mag(Bevoegdheid.CAPACITEIT_VASTLEGGEN));
        return new ModelAndView("opvang/verevening", Map.of("page", PAGE, "view", view));
    }

    @GetMapping(PAD + ".{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(
            @PathVariable String formaat, @RequestParam(defaultValue = "") String variant, HttpServletRequest request) {
        var gekozen = variant(variant);
        var noten = new ArrayList<>(List.of(gekozen.naam() + ". " + gekozen.uitleg()));
        var rijen = rijen(gekozen);
        rijen.forEach(een -> noten.add(een.naam() + ": " + som(een).berekening()));
        var bestand = tabel(gekozen).export(PAGE.title(), noten, rijen, TableRequest.from(request));
        return Downloads.table(formaat, "verevening-" + gekozen.code(), bestand);
    }

    private static TableDefinition<Rij> tabel(Vereveningsvariant variant) {
        var kolommen = new ArrayList<Column<Rij>>();
        kolommen.add(Column.text("provincie", "Provincie", Rij::naam));
        for (var dag : Verevening.PEILDATA) {
            kolommen.add(Column.change(
                    "stand_" + dag,
                    "Stand " + DutchFormat.date(dag),
                    een -> een.op(dag).map(Voorsprong::saldo).orElse(null)));
        }
        kolommen.add(Column.number("som", "Telt samen", een -> een.verevening().som()));
        kolommen.add(
                Column.number("aftrek", "Gaat eraf", een -> een.verevening().aftrek()));
        kolommen.add(
                Column.number("blijft", "Blijft over", een -> een.verevening().blijft()));
        return new TableDefinition<>(
                "Verevening per provincie: " + variant.naam().toLowerCase(Locale.ROOT),
                kolommen,
                "provincie",
                Rij::naam);
    }

    private static VereveningView.Som som(Rij rij) {
        var verevening = rij.verevening();
        var delen = verevening.regels().stream()
                .map(een -> een.voorsprong().isPresent() ? DutchFormat.number(een.telt()) : "onbekend (telt als 0)")
                .collect(Collectors.joining(" + "));
        var berekening = delen + " = " + DutchFormat.number(verevening.som()) + "; "
                + DutchFormat.number(verevening.korteTermijn()) + " − " + DutchFormat.number(verevening.aftrek())
                + " = " + Opgavenwoorden.plaatsen(verevening.blijft()) + " te realiseren";
        return new VereveningView.Som(rij.naam(), berekening, bronnen(rij));
    }

    private static String bronnen(Rij rij) {
        return rij.verevening().regels().stream()
                .flatMap(een -> een.voorsprong().stream())
                .map(een -> Opgavenwoorden.bron(een.bron()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
