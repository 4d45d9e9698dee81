package nl.doorstroom.koppeling.cli;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Beoordeling;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Reden;
import nl.doorstroom.koppeling.solver.uitleg.Besluit;
import nl.doorstroom.koppeling.solver.uitleg.Huishouduitleg;
import nl.doorstroom.koppeling.solver.uitleg.Planuitleg;
import nl.doorstroom.koppeling.solver.uitleg.WaaromNiet;

/** Aim 4: reasons add up to the points, and every other municipality has its why not. */
record Uitlegmeting(Profielvraag geval, Koppelvoorstel voorstel, Benchverslag verslag) {
    private static final int HUISHOUDENS = 200;

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 4: redenen tellen op tot de score, en elke andere gemeente krijgt een waarom-niet");
        var wie = steekproef();
        int paren = wie.size() * voorstel.vraag().plaatsen().size();
        meld(
                "paren waarvan de redenen niet optellen, van " + paren,
                wie.stream().mapToLong(this::fouteParen).sum());
        var uitleg = Planuitleg.van(voorstel, geval.profielen());
        var scheef = wie.stream().filter(een -> !isHeel(een, uitleg.huishouden(een, 5)));
        meld("huishoudens met een uitleg die niet klopt, van " + wie.size(), scheef.count());
    }

    private void meld(String wat, long fouten) {
        verslag.uitslag(new Uitslag(4, wat, fouten, 0, ""));
    }

    /** Spread over all households. */
    private List<Integer> steekproef() {
        int aantal = voorstel.plaatsen().length;
        int stap = Math.max(1, aantal / HUISHOUDENS);
        return Stream.iterate(0, huishouden -> huishouden < aantal, huishouden -> huishouden + stap)
                .toList();
    }

    private long fouteParen(int huishouden) {
        return IntStream.range(0, voorstel.vraag().plaatsen().size())
                .filter(plaats -> !klopt(huishouden, plaats))
                .count();
    }

    private boolean klopt(int huishouden, int plaats) {
        var profielen = geval.profielen();
        double inTabel = voorstel.vraag().punten().punten(huishouden, plaats);
        return switch (profielen
                .model()
                .reken(
                        profielen.huishoudens().get(huishouden),
                        profielen.gemeenten().get(plaats))) {
            case Beoordeling.Score score -> som(score.redenen()).waarde() == inTabel;
            case Beoordeling.Afgewezen afgewezen -> Double.isInfinite(inTabel) && zegtIets(afgewezen);
        };
    }

    private static boolean zegtIets(Beoordeling.Afgewezen afgewezen) {
        return afgewezen.verboden().stream().noneMatch(verbod -> verbod.zin().isBlank());
    }

    private boolean isHeel(int huishouden, Huishouduitleg uitleg) {
        int gekozen = voorstel.plaatsVan(huishouden);
        var anderen = IntStream.range(0, voorstel.vraag().plaatsen().size())
                .filter(plaats -> plaats != gekozen)
                .mapToObj(plaats -> voorstel.vraag().plaatsen().get(plaats).code())
                .toList();
        return anderen.equals(
                        uitleg.waaromNiet().stream().map(WaaromNiet::plaats).toList())
                && uitleg.waaromNiet().stream().allMatch(Uitlegmeting::klopt)
                && klopt(uitleg.besluit());
    }

    private static boolean klopt(WaaromNiet waarom) {
        return !waarom.zin().isBlank()
                && (!(waarom instanceof WaaromNiet.MinderWaard minder)
                        || minder.verschil().criteria().values().stream()
                                .reduce(Punten.NUL, Punten::plus)
                                .equals(minder.verschil().punten()));
    }

    private static boolean klopt(Besluit besluit) {
        return !besluit.zin().isBlank()
                && (!(besluit instanceof Besluit.Geplaatst geplaatst)
                        || som(geplaatst.keuze().redenen())
                                .equals(geplaatst
                                        .keuze()
                                        .netto()
                                        .plus(geplaatst.keuze().prijs())));
    }

    private static Punten som(List<Reden> redenen) {
        return redenen.stream().map(Reden::punten).reduce(Punten.NUL, Punten::plus);
    }
}
