package nl.doorstroom.toezicht.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Toezichtoverzichten;
import nl.doorstroom.toezicht.Toezichtoverzichten.Oordeeltelling;
import nl.doorstroom.toezicht.Toezichtoverzichten.Tredetelling;
import nl.doorstroom.toezicht.ladder.Trede;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How many gemeenten of a provincie stood on which trede at each peildatum, and how they were judged. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Controller
class TredeoverzichtPages {
    private static final int RIJ = 34;
    private static final int BEGIN = 130;
    private static final int LENGTE = 430;

    private final Toezichtoverzichten overzichten;
    private final Rondevinder vinder;

    TredeoverzichtPages(Toezichtoverzichten overzichten, Rondevinder vinder) {
        this.overzichten = overzichten;
        this.vinder = vinder;
    }

    @GetMapping("/toezicht/{provincie:PV\\d{2}}/overzicht")
    ModelAndView overzicht(@PathVariable String provincie) {
        var gebied = vinder.provincie(provincie);
        var page = new Page(
                "Treden van " + gebied.naam() + " door de tijd",
                "Hoeveel gemeenten op elke trede stonden en hoe zij zijn beoordeeld.",
                null,
                List.of(ToezichtPages.BEGIN));
        return new ModelAndView("toezicht/overzicht", Map.of("page", page, "view", view(gebied)));
    }

    private TredeoverzichtView view(Gebied provincie) {
        var treden = overzichten.perTrede(provincie.code());
        var oordelen = overzichten.perOordeel(provincie.code());
        var namen = oordelen.stream()
                .flatMap(een -> een.gemeenten().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new TredeoverzichtView(
                "/toezicht/" + provincie.code(),
                Arrays.stream(Trede.Stap.values())
                        .map(een -> "Trede " + een.nummer())
                        .toList(),
                Arrays.stream(Trede.Stap.values())
                        .map(een -> een.nummer() + ". " + een.naam())
                        .toList(),
                treden.stream().map(TredeoverzichtPages::rij).toList(),
                staven(treden),
                RIJ * treden.size(),
                namen.stream().map(Toezichtwoorden::hoofdletter).toList(),
                oordelen.stream().map(een -> rij(een, namen)).toList());
    }

    private static TredeoverzichtView.Rij rij(Tredetelling telling) {
        return new TredeoverzichtView.Rij(
                DutchFormat.date(telling.peildatum()),
                Arrays.stream(Trede.Stap.values())
                        .map(stap -> DutchFormat.number(telling.op(stap)))
                        .toList());
    }

    private static TredeoverzichtView.Rij rij(Oordeeltelling telling, List<String> namen) {
        return new TredeoverzichtView.Rij(
                Toezichtwoorden.ronde(telling.ronde()),
                namen.stream()
                        .map(naam -> DutchFormat.number(telling.gemeenten().getOrDefault(naam, 0L)))
                        .toList());
    }

    private static List<TredeoverzichtView.Staaf> staven(List<Tredetelling> tellingen) {
        var staven = new ArrayList<TredeoverzichtView.Staaf>();
        for (var telling : tellingen) {
            staven.add(new TredeoverzichtView.Staaf(
                    DutchFormat.date(telling.peildatum()), staven.size() * RIJ, stukken(telling)));
        }
        return staven;
    }

    /** Side by side over the whole length: the highest trede first, for that is where to look. */
    private static List<TredeoverzichtView.Stuk> stukken(Tredetelling telling) {
        long allen = Math.max(
                1,
                telling.gemeenten().values().stream().mapToLong(Long::longValue).sum());
        var stukken = new ArrayList<TredeoverzichtView.Stuk>();
        long gehad = 0;
        for (var stap : Arrays.asList(Trede.Stap.values()).reversed()) {
            long aantal = telling.op(stap);
            int van = BEGIN + Math.toIntExact(gehad * LENGTE / allen);
            gehad += aantal;
            int tot = BEGIN + Math.toIntExact(gehad * LENGTE / allen);
            if (aantal > 0) {
                stukken.add(new TredeoverzichtView.Stuk(stap.nummer(), van, tot - van, DutchFormat.number(aantal)));
            }
        }
        return stukken;
    }
}
