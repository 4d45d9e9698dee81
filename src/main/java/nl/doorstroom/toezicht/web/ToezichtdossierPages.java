package nl.doorstroom.toezicht.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Beleidsregels;
import nl.doorstroom.toezicht.Gebeurtenis;
import nl.doorstroom.toezicht.Gesprekken;
import nl.doorstroom.toezicht.Ladders;
import nl.doorstroom.toezicht.Ladderstand;
import nl.doorstroom.toezicht.Plannen;
import nl.doorstroom.toezicht.Toezichtdossiers;
import nl.doorstroom.toezicht.Uitvoeringen;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dossier of a gemeente: where it stands, what there is to look at, and everything that happened. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class ToezichtdossierPages {
    private static final String ALLES = "alles";

    private final Toezichtdossiers dossiers;
    private final Ladders ladders;
    private final Plannen plannen;
    private final Gesprekken gesprekken;
    private final Uitvoeringen uitvoeringen;
    private final Beleidsregels regels;
    private final Dossiervinder vinder;
    private final Clock klok;

    ToezichtdossierPages(
            Toezichtdossiers dossiers,
            Ladders ladders,
            Plannen plannen,
            Gesprekken gesprekken,
            Uitvoeringen uitvoeringen,
            Beleidsregels regels,
            Dossiervinder vinder,
            Clock klok) {
        this.dossiers = dossiers;
        this.ladders = ladders;
        this.plannen = plannen;
        this.gesprekken = gesprekken;
        this.uitvoeringen = uitvoeringen;
        this.regels = regels;
        this.vinder = vinder;
        this.klok = klok;
    }

    @GetMapping(Dossiervinder.DOSSIER)
    ModelAndView dossier(
            @PathVariable String provincie,
            @PathVariable String gemeente,
            @RequestParam(defaultValue = ALLES) String soort,
            @RequestParam(defaultValue = "") String melding) {
        var gevonden = vinder.get(provincie, gemeente);
        var page = new Page(
                gevonden.gemeente().naam(),
                "Het toezichtdossier van " + gevonden.gemeente().naam() + ".",
                null,
                gevonden.pad());
        return new ModelAndView(
                "toezicht/dossier", Map.of("page", page, "view", view(gevonden, soort, Dossiermelding.tekst(melding))));
    }

    private DossierView view(Dossiervinder.Gevonden gevonden, String soort, String melding) {
        var code = gevonden.gemeente().code();
        var woorden = new Dossierbeschrijving(gevonden, LocalDate.now(klok));
        var ladder = ladders.van(code);
        var knoppen = knoppen(code, ladder);
        return new DossierView(
                gevonden.adres(),
                melding,
                kop(gevonden, woorden, ladder, knoppen.schrijft()),
                dossiers.signalen(code).stream().map(woorden::signaal).toList(),
                plannen.van(code).geldend().stream().map(woorden::afspraak).toList(),
                woorden.toetsen(plannen.maandtoetsen(code)),
                soorten(),
                soort,
                tijdlijn(code, soort),
                gesprekken.van(code).stream().map(woorden::gesprek).toList(),
                new Uitvoeringsbeschrijving(gevonden.adres(), uitvoeringen.van(code))
                        .blok(ladder.staat() instanceof Toezichtstaat.Uitvoering, knoppen.schrijft()),
                knoppen);
    }

    private static DossierView.Knoppen knoppen(Gebiedscode gemeente, Ladderstand ladder) {
        var schrijft = Handelend.nu().mag(Bevoegdheid.TOEZICHT_BEOORDELEN, gemeente);
        var stap = ladder.staat().stap();
        return new DossierView.Knoppen(
                schrijft,
                schrijft && stap.compareTo(Trede.Stap.AFSPRAKEN) >= 0,
                schrijft && stap == Trede.Stap.UITVOERING);
    }

    private DossierView.Kop kop(
            Dossiervinder.Gevonden gevonden, Dossierbeschrijving woorden, Ladderstand ladder, boolean schrijft) {
        var provincie = gevonden.provincie().code();
        var regel = regels.op(provincie, LocalDate.now(klok));
        var termijnen = dossiers.termijnen(provincie).stream()
                .filter(een -> een.gemeente().equals(gevonden.gemeente().code()))
                .map(woorden::termijn)
                .toList();
        var stappen = ladder.stappen().stream()
                .filter(_ -> schrijft)
                .map(een -> new Choice(
                        gevonden.adres() + "/besluit/" + LadderPages.code(een),
                        Toezichtwoorden.hoofdletter(een.naam())))
                .toList();
        return new DossierView.Kop(Dossierbeschrijving.trede(regel, ladder), woorden.sinds(ladder), termijnen, stappen);
    }

    private List<DossierView.Moment> tijdlijn(Gebiedscode gemeente, String soort) {
        return dossiers.tijdlijn(gemeente).stream()
                .filter(een ->
                        soorten().stream().noneMatch(keuze -> keuze.value().equals(soort))
                                || soort.equals(ALLES)
                                || een.soort().naam().equals(soort))
                .map(Dossierbeschrijving::moment)
                .toList();
    }

    private static List<Choice> soorten() {
        return Stream.concat(
                        Stream.of(new Choice(ALLES, "Alles")),
                        Arrays.stream(Gebeurtenis.Soort.values())
                                .map(een -> new Choice(een.naam(), Toezichtwoorden.hoofdletter(een.naam()))))
                .toList();
    }
}
