package nl.doorstroom.toezicht.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Afspraak;
import nl.doorstroom.toezicht.Gebeurtenis;
import nl.doorstroom.toezicht.Gesprek;
import nl.doorstroom.toezicht.Ladderstand;
import nl.doorstroom.toezicht.Looptermijn;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.plan.Maandtoets;
import nl.doorstroom.toezicht.signaal.Deel;
import nl.doorstroom.toezicht.signaal.Signaal;
import nl.doorstroom.toezicht.web.DossierView.Moment;
import org.jspecify.annotations.Nullable;

/** The dossier of a gemeente in words. */
record Dossierbeschrijving(Dossiervinder.Gevonden gevonden, LocalDate vandaag) {
    static String trede(Optional<Beleidsregel> regel, Ladderstand ladder) {
        var stap = ladder.staat().stap();
        return regel.map(een -> Toezichtwoorden.trede(een, stap)).orElse(stap.nummer() + ". " + stap.naam());
    }

    List<String> sinds(Ladderstand ladder) {
        if (ladder.besluiten().isEmpty()) {
            return List.of("Over deze gemeente is nog niets besloten.");
        }
        var laatste = ladder.besluiten().getLast().besluit();
        var zinnen = new ArrayList<String>();
        ladder.sinds().ifPresent(dag -> zinnen.add("Op deze trede sinds " + DutchFormat.date(dag) + "."));
        zinnen.add("Laatste besluit: " + DutchFormat.date(laatste.genomenOp()) + ", " + laatste.door() + ". "
                + laatste.motivering());
        return zinnen;
    }

    String termijn(Looptermijn een) {
        return Toezichtwoorden.hoofdletter(een.wat()) + ": tot en met " + DutchFormat.date(een.tot())
                + (een.tot().isBefore(vandaag) ? " (voorbij)" : "") + ". Aan zet: "
                + een.aanZet().naam() + ".";
    }

    DossierView.Signaalblok signaal(Signaal signaal) {
        return new DossierView.Signaalblok(
                signaal.naam(),
                signaal.zin(),
                signaal.delen().stream()
                        .map(een -> new DossierView.Cijfer(een.naam(), een.waarde(), bron(een.herkomst())))
                        .toList());
    }

    private @Nullable String bron(Deel.@Nullable Herkomst herkomst) {
        return switch (herkomst) {
            case null -> null;
            case Deel.Lezing(var peildatum, var bekend) -> stand(peildatum, bekend);
            case Deel.Coaopgave(var peildatum) ->
                "/koppelcijfers/" + gevonden.gemeente().code() + "#dag-" + peildatum;
        };
    }

    private String stand(LocalDate peildatum, LocalDate bekend) {
        return "/standen/" + gevonden.gemeente().code() + "?peildatum=" + peildatum + "&bekend=" + bekend;
    }

    DossierView.Afspraakrij afspraak(Afspraak een) {
        return new DossierView.Afspraakrij(
                DutchFormat.date(een.datum()),
                Toezichtwoorden.hoofdletter(een.eis().omschrijving()),
                DutchFormat.date(een.afgesprokenOp()),
                een.toelichting(),
                gevonden.adres() + "/afspraak/" + een.nummer());
    }

    /** One block a milestone, in the order of their days. */
    List<DossierView.Toetsblok> toetsen(List<Maandtoets> toetsen) {
        return toetsen.stream()
                .collect(Collectors.groupingBy(Maandtoets::mijlpaal, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(een -> new DossierView.Toetsblok(
                        "Mijlpaal van " + DutchFormat.date(een.getKey().datum()) + ": "
                                + een.getKey().omschrijving(),
                        een.getValue().stream().anyMatch(toets -> toets.staat() != Maandtoets.Staat.ONBEKEND),
                        een.getValue().stream().map(this::toets).toList()))
                .toList();
    }

    private DossierView.Toetsrij toets(Maandtoets toets) {
        var onbekend = toets.staat() == Maandtoets.Staat.ONBEKEND;
        return new DossierView.Toetsrij(
                DutchFormat.month(YearMonth.from(toets.bekend())),
                stand(toets.bekend(), toets.bekend()),
                toets.stand().isEmpty()
                        ? DutchFormat.NONE
                        : DutchFormat.signed(toets.stand().getAsLong()),
                onbekend ? DutchFormat.NONE : DutchFormat.number(toets.tekort()),
                toets.perMaand() == 0 ? DutchFormat.NONE : DutchFormat.number(toets.perMaand()),
                onbekend
                        ? "Niet bekend. " + toets.reden()
                        : Toezichtwoorden.hoofdletter(toets.staat().naam()));
    }

    static Moment moment(Gebeurtenis een) {
        return new Moment(DutchFormat.date(een.dag()), een.soort().naam(), een.wat(), een.uitleg(), een.href());
    }

    DossierView.Gespreksblok gesprek(Gesprek een) {
        return new DossierView.Gespreksblok(
                DutchFormat.date(een.gehoudenOp()) + ", " + een.soort().naam(),
                een.besproken(),
                een.afgesproken(),
                (een.vervangt().isEmpty() ? "" : "Verbeterd. ") + Toezichtwoorden.wie(een.door()),
                gevonden.adres() + "/gesprek/" + een.nummer());
    }
}
