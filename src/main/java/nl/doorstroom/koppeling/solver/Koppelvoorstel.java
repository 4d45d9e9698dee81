package nl.doorstroom.koppeling.solver;

import java.util.stream.IntStream;

/**
 * A plan that keeps every rule, with the proof of how good it is. Households and places go by their place in the question.
 */
public final class Koppelvoorstel implements Koppeluitkomst {
    /** In place of a place: this household waits. */
    public static final int WACHT = -1;

    private final Koppelvraag vraag;
    private final int[] plaatsVan;
    private final double totaal;
    private final double bovengrens;
    private final double[] prijzen;
    private final Einde einde;

    /** Why the search stopped. */
    public enum Einde {
        /** No plan is better. */
        BEWEZEN,
        /** All work that was planned is done. */
        KLAAR,
        /** The time was over: a faster machine may find a better plan. */
        TIJD_OM,
        AFGEBROKEN
    }

    Koppelvoorstel(Koppelvraag vraag, int[] plaatsVan, double bovengrens, double[] prijzen, Einde einde) {
        this.vraag = vraag;
        this.plaatsVan = plaatsVan.clone();
        this.totaal = som(vraag, plaatsVan);
        this.bovengrens = Math.max(bovengrens, totaal);
        this.prijzen = prijzen.clone();
        this.einde = einde;
    }

    /** Points of a plan, always added up in the same order; waiting is worth nothing. */
    public static double som(Koppelvraag vraag, int[] plaatsVan) {
        double som = 0;
        for (int huishouden = 0; huishouden < plaatsVan.length; huishouden++) {
            if (plaatsVan[huishouden] != WACHT) {
                som += vraag.punten().punten(huishouden, plaatsVan[huishouden]);
            }
        }
        return som;
    }

    public Koppelvraag vraag() {
        return vraag;
    }

    /** Where a household goes, or {@link #WACHT}. */
    public int plaatsVan(int huishouden) {
        return plaatsVan[huishouden];
    }

    /** Where every household goes, or {@link #WACHT}: a copy. */
    public int[] plaatsen() {
        return plaatsVan.clone();
    }

    public boolean wacht(int huishouden) {
        return plaatsVan[huishouden] == WACHT;
    }

    /** Points of all households together. */
    public double totaal() {
        return totaal;
    }

    /** No plan that keeps the rules has more points; at least {@link #totaal}. */
    public double bovengrens() {
        return bovengrens;
    }

    /** How far the plan can be from the best, as a part of the bound: 0.001 is 0,1 percent. */
    public double verschil() {
        return bovengrens == totaal ? 0 : (bovengrens - totaal) / Math.abs(bovengrens);
    }

    /** What room for one person more is worth at a place, in points; 0 or more where no minimum holds. */
    public double prijs(int plaats) {
        return prijzen[plaats];
    }

    /** The price of every place: a copy. */
    public double[] prijzen() {
        return prijzen.clone();
    }

    public Einde einde() {
        return einde;
    }

    public int wachtendeHuishoudens() {
        return (int) wachtenden().count();
    }

    public int wachtendePersonen() {
        return wachtenden().map(this::personen).sum();
    }

    /** Persons that go to a place. */
    public int personenIn(int plaats) {
        return IntStream.range(0, plaatsVan.length)
                .filter(huishouden -> plaatsVan[huishouden] == plaats)
                .map(this::personen)
                .sum();
    }

    private IntStream wachtenden() {
        return IntStream.range(0, plaatsVan.length).filter(this::wacht);
    }

    private int personen(int huishouden) {
        return vraag.huishoudens().get(huishouden).personen();
    }

    @Override
    public String toString() {
        return "Koppelvoorstel van " + totaal + " punten, hoogstens " + bovengrens + ", " + einde + ", "
                + wachtendeHuishoudens() + " van de " + plaatsVan.length + " huishoudens wachten";
    }
}
