package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.stuk.Stukcijfers;
import nl.doorstroom.toezicht.stuk.Stuktabel;
import nl.doorstroom.toezicht.stuk.Stukveld;
import nl.doorstroom.toezicht.stuk.Stukwoorden;

/**
 * What a round has to tell in a paper. The figures are those that the judgement rests on; where nobody judged yet, those of
 * now.
 *
 * @param eerste standen as known on the peildatum
 * @param volgende standen in the half-year that follows, for its taakstelling
 * @param afspraken with gemeenten about what comes, each as a clause
 */
record Stukgegevens(
        Ronde ronde,
        Gebied provincie,
        Map<Gebiedscode, Stand> eerste,
        Map<Gebiedscode, Stand> volgende,
        Map<Gebiedscode, List<String>> afspraken,
        Stukvraag vraag) {
    Map<Stukveld, String> velden() {
        var velden = new EnumMap<Stukveld, String>(Stukveld.class);
        velden.put(Stukveld.PROVINCIE, provincie.naam());
        velden.put(Stukveld.HALFJAAR, Stukwoorden.halfjaar(ronde.code().halfjaar()));
        velden.put(Stukveld.PEILDATUM, DutchFormat.date(peildatum()));
        velden.put(Stukveld.EINDE_NAIJL, DutchFormat.date(ronde.regel().eindeNaijl(peildatum())));
        velden.put(
                Stukveld.SCHAAL,
                opsomming(ronde.regel().oordelen().stream().map(Oordeel::naam).toList()));
        vraag.termijn().ifPresent(dag -> velden.put(Stukveld.TERMIJN, DutchFormat.date(dag)));
        vraag.gemeente().flatMap(ronde::find).ifPresentOrElse(een -> brief(een, velden), () -> mededeling(velden));
        return velden;
    }

    private LocalDate peildatum() {
        return ronde.code().peildatum();
    }

    private void brief(Gemeentebeoordeling over, Map<Stukveld, String> velden) {
        velden.put(Stukveld.GEMEENTE, over.gemeente().naam());
        cijfers(over).ifPresent(een -> velden.put(Stukveld.CIJFERS, Stukwoorden.zinnen("Uw gemeente", een)));
        velden.put(
                Stukveld.TREDE,
                over.staat().stap().nummer() + ", " + over.staat().stap().naam());
        velden.put(Stukveld.AFSPRAKEN, lijst(over));
        over.oordeel().ifPresent(oordeel -> {
            velden.put(Stukveld.OORDEEL, oordeel(oordeel));
            velden.put(Stukveld.MOTIVERING, oordeel.motivering());
        });
    }

    private void mededeling(Map<Stukveld, String> velden) {
        var alle = metCijfers().values().stream().toList();
        if (!alle.isEmpty()) {
            var wie = "De gemeenten in " + provincie.naam() + " samen";
            velden.put(Stukveld.SAMENVATTING, Stukwoorden.samenvatting(wie, Stukcijfers.samen(alle)));
        }
        velden.put(Stukveld.OORDELEN, oordelen());
        velden.put(
                Stukveld.GEMEENTEN, ronde.gemeenten().stream().map(this::tekst).collect(Collectors.joining("\n\n")));
    }

    /** Which gemeenten got which judgement, a sentence each. */
    private String oordelen() {
        var perOordeel = new LinkedHashMap<String, List<String>>();
        for (var een : ronde.gemeenten()) {
            een.oordeel()
                    .ifPresent(oordeel -> perOordeel
                            .computeIfAbsent(zin(oordeel), _ -> new ArrayList<>())
                            .add(een.gemeente().naam()));
        }
        return perOordeel.entrySet().stream()
                .map(een -> een.getKey() + ": " + opsomming(een.getValue()) + ".")
                .collect(Collectors.joining("\n"));
    }

    private String zin(Gemeenteoordeel oordeel) {
        return switch (oordeel.uitkomst()) {
            case Uitkomst.Geoordeeld _ -> "Beoordeeld als " + oordeel(oordeel);
            case Uitkomst.Aangehouden _ -> DutchFormat.capitalized(oordeel(oordeel));
        };
    }

    private String oordeel(Gemeenteoordeel oordeel) {
        return oordeel.uitkomst().naam(ronde.regel());
    }

    private String lijst(Gemeentebeoordeling over) {
        return afspraken.getOrDefault(over.gemeente().code(), List.of()).stream()
                .map(een -> "- " + een)
                .collect(Collectors.joining("\n"));
    }

    private String tekst(Gemeentebeoordeling over) {
        var naam = over.gemeente().naam();
        var alineas = new ArrayList<String>();
        alineas.add("# Gemeente " + naam
                + cijfers(over)
                        .map(een -> "\n" + Stukwoorden.zinnen("De gemeente " + naam, een))
                        .orElse(""));
        over.weging()
                .ifPresent(een -> alineas.add("De reden van de gemeente is beoordeeld als "
                        + een.verwijtbaarheid().naam() + ". " + een.motivering()));
        over.oordeel().ifPresent(een -> alineas.add("Oordeel: " + oordeel(een) + ". " + een.motivering()));
        if (!lijst(over).isEmpty()) {
            alineas.add("Met de gemeente is afgesproken:\n" + lijst(over));
        }
        return String.join("\n\n", alineas);
    }

    /** Names in a row: <i>Almere, Dronten en Urk</i>. */
    static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste < 1
                ? String.join("", namen)
                : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
    }

    private Map<Gemeentebeoordeling, Stukcijfers> metCijfers() {
        var alle = new LinkedHashMap<Gemeentebeoordeling, Stukcijfers>();
        ronde.gemeenten().forEach(een -> cijfers(een).ifPresent(cijfers -> alle.put(een, cijfers)));
        return alle;
    }

    private Optional<Stukcijfers> cijfers(Gemeentebeoordeling over) {
        var cijfers = over.oordeel()
                .map(Gemeenteoordeel::cijfers)
                .orElse(over.feiten().cijfers());
        return Optional.ofNullable(eerste.get(over.gemeente().code())).map(stand -> cijfers(stand, cijfers, over));
    }

    private Stukcijfers cijfers(Stand stand, Cijfers cijfers, Gemeentebeoordeling over) {
        var later = Optional.ofNullable(volgende.get(over.gemeente().code()));
        return new Stukcijfers(
                cijfers.peildatum(),
                stand.begin(),
                stand.taakstelling(),
                stand.gerealiseerd(),
                cijfers.naNaijl() - cijfers.opPeildatum() + cijfers.naijl(),
                cijfers.fase3(),
                cijfers.nietVerwerkt(),
                later.map(een -> OptionalLong.of(een.taakstelling())).orElse(OptionalLong.empty()));
    }

    /** The tables that a text may ask for. */
    List<Stuktabel> tabellen() {
        var cijfers = metCijfers();
        return cijfers.isEmpty() ? List.of() : List.of(uitkomst(cijfers), volgend(cijfers));
    }

    private Stuktabel uitkomst(Map<Gemeentebeoordeling, Stukcijfers> alle) {
        var dag = DutchFormat.date(peildatum());
        var rijen = alle.entrySet().stream()
                .map(een -> new Stuktabel.Rij(
                        een.getKey().gemeente().naam(),
                        Stuktabellen.uitkomst(
                                een.getValue(),
                                een.getKey().oordeel().map(this::oordeel).orElse(DutchFormat.NONE))))
                .toList();
        return new Stuktabel(
                "uitkomst",
                "Taakstelling in " + Stukwoorden.halfjaar(ronde.code().halfjaar()) + ", zoals bekend op " + dag
                        + ", en wat er tot " + DutchFormat.date(ronde.regel().eindeNaijl(peildatum())) + " bij kwam",
                Stuktabellen.koppen(dag),
                rijen,
                Stuktabellen.uitkomst(samen(alle), ""));
    }

    private Stuktabel volgend(Map<Gemeentebeoordeling, Stukcijfers> alle) {
        var halfjaar = ronde.code().halfjaar().volgende();
        var rijen = alle.entrySet().stream()
                .map(een -> new Stuktabel.Rij(een.getKey().gemeente().naam(), Stuktabellen.volgend(een.getValue())))
                .toList();
        return new Stuktabel(
                "volgend",
                "Te huisvesten in " + Stukwoorden.halfjaar(halfjaar),
                List.of("Gemeente", "Stand op " + DutchFormat.date(peildatum()), "Taakstelling", "Samen te huisvesten"),
                rijen,
                Stuktabellen.volgend(samen(alle)));
    }

    private static Stukcijfers samen(Map<Gemeentebeoordeling, Stukcijfers> alle) {
        return Stukcijfers.samen(List.copyOf(alle.values()));
    }
}
