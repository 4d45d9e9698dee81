package nl.doorstroom.koppeling.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.uitleg.Ontwerpvergelijking;
import nl.doorstroom.koppeling.solver.uitleg.Verandering;

/** Tells on standard output what a plan is worth; the last six lines are there for programs too and keep their order. */
record Koppelverslag(Koppelinvoer invoer, Koppelvoorstel voorstel, Getalvorm vorm, PrintWriter uit) {
    private static final int NANO_PER_MILLI = 1_000_000;

    void toon(long nanos) {
        regel("huishoudens", invoer.vraag().huishoudens().size());
        regel("personen", invoer.personen());
        regel("plaatsen", invoer.vraag().plaatsen().size());
        regel("ruimte", invoer.ruimte());
        regel("einde", einde(voorstel.einde()));
        invoer.ontwerp().map(Koppelinvoer.Plan::plaatsVan).ifPresent(this::vergelijk);
        slot(nanos);
        uit.flush();
    }

    private void slot(long nanos) {
        regel("totaal", vorm.som(voorstel.totaal()));
        regel("bovengrens", vorm.bovengrens(voorstel.bovengrens()));
        regel("verschil_procent", procent(voorstel.verschil()));
        regel("wachtend_huishoudens", voorstel.wachtendeHuishoudens());
        regel("wachtend_personen", voorstel.wachtendePersonen());
        regel("seconden", BigDecimal.valueOf(nanos / NANO_PER_MILLI, 3));
    }

    private void regel(String naam, Object waarde) {
        uit.println(naam + ": " + waarde);
    }

    private static String einde(Koppelvoorstel.Einde einde) {
        return switch (einde) {
            case BEWEZEN -> "bewezen, geen plan is beter";
            case KLAAR -> "klaar, al het werk is gedaan";
            case TIJD_OM -> "tijd om, met meer tijd kan het plan nog beter worden";
            case AFGEBROKEN -> "afgebroken, dit is het beste plan tot dan toe";
        };
    }

    private static String procent(double deel) {
        return BigDecimal.valueOf(100 * deel)
                .setScale(6, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private void vergelijk(int[] ontwerp) {
        double was = Koppelvoorstel.som(invoer.vraag(), ontwerp);
        var verliezers = Ontwerpvergelijking.van(voorstel, ontwerp).verliezers();
        regel("ontwerp_totaal", vorm.som(was));
        regel("winst", vorm.som(voorstel.totaal() - was));
        regel("slechter_af", verliezers.size());
        verliezers.forEach(verliezer -> toon(verliezer, ontwerp[verliezer.huishouden()]));
    }

    private void toon(Verandering verliezer, int van) {
        int huishouden = verliezer.huishouden();
        regel(
                "slechter",
                verliezer.nummer() + " van " + plaats(huishouden, van) + " naar "
                        + plaats(huishouden, voorstel.plaatsVan(huishouden)) + ", verlies "
                        + vorm.som(0 - verliezer.precies()));
    }

    private String plaats(int huishouden, int plaats) {
        return plaats == Koppelvoorstel.WACHT
                ? "wachten"
                : invoer.vraag().plaatsen().get(plaats).code() + " ("
                        + invoer.punten().tekst(huishouden, plaats) + ")";
    }
}
