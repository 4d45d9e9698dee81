package nl.doorstroom.koppeling.cli;

import java.util.BitSet;
import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.uitleg.Ontwerpvergelijking;

/** Aim 6: never worse than a draft, everybody who loses is named, and what a floor for a group costs. */
record Ontwerpmeting(Koppelvoorstel voorstel, Koppelinstelling instelling, Benchverslag verslag) {
    private static final int GROOT_GEZIN = 6;
    private static final double HOOGSTENS_VERLIES = 1;
    private static final int KORTER = 10;

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 6: nooit slechter dan het ontwerp");
        vergelijk("om de beurt gekozen", Profielvraag.ontwerp(voorstel.vraag()), instelling);
        var kort = instelling.metTijd(instelling.tijd().dividedBy(KORTER));
        vergelijk("een goed plan, weinig tijd", voorstel.plaatsen(), kort);
        ondergrens();
    }

    private void vergelijk(String welk, int[] ontwerp, Koppelinstelling hoe) {
        var vraag = voorstel.vraag();
        var nieuw = Meting.van(vraag, ontwerp, hoe);
        double was = Keuring.van(vraag, ontwerp).totaal();
        verslag.gekeurd(Keuring.van(vraag, ontwerp).fouten());
        verslag.gekeurd(nieuw.fouten());
        // The same sum in another order may differ by a trace of rounding.
        double tekort = Math.max(0, was - nieuw.voorstel().totaal() - 1e-6);
        verslag.uitslag(new Uitslag(6, "punten minder dan het ontwerp: " + welk, tekort, 0, ""));
        verliezers(welk, nieuw.voorstel(), ontwerp);
    }

    private void verliezers(String welk, Koppelvoorstel nieuw, int[] ontwerp) {
        var vergelijking = Ontwerpvergelijking.van(nieuw, ontwerp);
        int genoemd = vergelijking.verliezers().size();
        verslag.uitslag(
                new Uitslag(6, "verliezers niet genoemd: " + welk, Math.abs(geteld(nieuw, ontwerp) - genoemd), 0, ""));
        verslag.regel(
                "    winst %s, %,d slechter af, %,d beter af",
                vergelijking.winst().inWoorden(),
                genoemd,
                vergelijking.winnaars().size());
    }

    /** Counted from the points alone. */
    private static int geteld(Koppelvoorstel nieuw, int[] ontwerp) {
        int aantal = 0;
        for (int huishouden = 0; huishouden < ontwerp.length; huishouden++) {
            int van = ontwerp[huishouden];
            int naar = nieuw.plaatsVan(huishouden);
            boolean plaatsKwijt = van != Koppelvoorstel.WACHT && naar == Koppelvoorstel.WACHT;
            boolean minder = punten(nieuw.vraag(), huishouden, naar) < punten(nieuw.vraag(), huishouden, van);
            aantal += plaatsKwijt || minder ? 1 : 0;
        }
        return aantal;
    }

    private static double punten(Koppelvraag vraag, int huishouden, int plaats) {
        return plaats == Koppelvoorstel.WACHT ? 0 : vraag.punten().punten(huishouden, plaats);
    }

    /** Large families get a place as often as all households do. */
    private void ondergrens() {
        var grote = grote();
        int geplaatst = voorstel.plaatsen().length - voorstel.wachtendeHuishoudens();
        int minstens = grote.cardinality() * geplaatst / voorstel.plaatsen().length;
        var nieuw = Meting.van(voorstel.vraag().metRegels(List.of(ondergrens(grote, minstens))), instelling);
        verslag.gekeurd(nieuw.fouten());
        double verlies = 100 * (voorstel.totaal() - nieuw.voorstel().totaal()) / voorstel.totaal();
        var wat = "verlies door een ondergrens voor grote gezinnen";
        verslag.uitslag(new Uitslag(6, wat, Math.max(0, verlies), HOOGSTENS_VERLIES, "%"));
        verslag.regel(
                "    van %,d gezinnen van %d of meer kregen er %,d een plaats; met de ondergrens %,d, minstens %,d",
                grote.cardinality(),
                GROOT_GEZIN,
                geplaatst(voorstel, grote),
                geplaatst(nieuw.voorstel(), grote),
                minstens);
    }

    private Koppelregel ondergrens(BitSet grote, int minstens) {
        var overal = new BitSet();
        overal.set(0, voorstel.vraag().plaatsen().size());
        return new Koppelregel.Rij(
                "grote gezinnen even vaak",
                grote,
                overal,
                Koppelregel.Maat.HUISHOUDENS,
                minstens,
                Double.POSITIVE_INFINITY);
    }

    private BitSet grote() {
        var huishoudens = voorstel.vraag().huishoudens();
        var grote = new BitSet();
        for (int huishouden = 0; huishouden < huishoudens.size(); huishouden++) {
            grote.set(huishouden, huishoudens.get(huishouden).personen() >= GROOT_GEZIN);
        }
        return grote;
    }

    private static long geplaatst(Koppelvoorstel plan, BitSet groep) {
        return groep.stream().filter(huishouden -> !plan.wacht(huishouden)).count();
    }
}
