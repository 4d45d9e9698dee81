package nl.doorstroom.toezicht.ladder;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * Where a gemeente stands on the ladder. Nothing but a {@link Tredebesluit} leads from one state to another, one step at a
 * time, and every step has requirements of its own; from any state supervision can go back to the first.
 */
public sealed interface Toezichtstaat {
    Trede.Stap stap();

    /** The decision that led here; the first state needs none. */
    Optional<Tredebesluit> besluit();

    /** The last day of the term that comes with it; empty when none does. */
    default Optional<LocalDate> termijnTot() {
        return Optional.empty();
    }

    /** The same state, by another decision. */
    Toezichtstaat door(Tredebesluit ander);

    /** Back to the first step: the gemeente is no longer under active supervision. */
    default Tredeuitkomst beeindig(Tredebesluit genomen) {
        return Eisen.van(genomen, besluit()).dan(new Signaleren(Optional.of(genomen)));
    }

    /**
     * Puts a mistake right: the gemeente stands again where it stood before the last decision. That decision stays readable.
     *
     * @param vorige the state before the last decision
     */
    default Tredeuitkomst herstel(Tredebesluit genomen, Toezichtstaat vorige) {
        return Eisen.van(genomen, besluit()).dan(vorige.door(genomen));
    }

    /** Everyday supervision: the provincie looks at the figures. */
    record Signaleren(Optional<Tredebesluit> besluit) implements Toezichtstaat {
        /** Nobody decided anything yet. */
        public static Signaleren begin() {
            return new Signaleren(Optional.empty());
        }

        @Override
        public Signaleren door(Tredebesluit ander) {
            return new Signaleren(Optional.of(ander));
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.SIGNALEREN;
        }

        /** @param antwoordTot the last day on which the gemeente may answer */
        public Tredeuitkomst vraagInformatie(Tredebesluit genomen, LocalDate antwoordTot) {
            return Eisen.van(genomen, besluit)
                    .later(antwoordTot, "De gemeente moet tijd krijgen om te antwoorden")
                    .dan(new Informatie(Optional.of(genomen), antwoordTot));
        }
    }

    /** The gemeente was asked why, and answers. */
    record Informatie(Optional<Tredebesluit> besluit, LocalDate antwoordTot) implements Toezichtstaat {
        @Override
        public Optional<LocalDate> termijnTot() {
            return Optional.of(antwoordTot);
        }

        @Override
        public Informatie door(Tredebesluit ander) {
            return new Informatie(Optional.of(ander), antwoordTot);
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.INFORMATIE;
        }

        /**
         * @param isGehoord whether the gemeente answered, or let the term pass
         * @param uiterlijk the last day on which the plan must be met
         */
        public Tredeuitkomst maakAfspraken(Tredebesluit genomen, boolean isGehoord, LocalDate uiterlijk) {
            return Eisen.van(genomen, besluit)
                    .eis(
                            isGehoord || genomen.genomenOp().isAfter(antwoordTot),
                            "De gemeente heeft nog niet geantwoord en mag dat nog tot en met "
                                    + DutchFormat.date(antwoordTot) + ".")
                    .later(uiterlijk, "Afspraken hebben een einddatum nodig")
                    .dan(new Afspraken(Optional.of(genomen), uiterlijk));
        }
    }

    /** A plan van aanpak with milestones. */
    record Afspraken(Optional<Tredebesluit> besluit, LocalDate uiterlijk) implements Toezichtstaat {
        @Override
        public Optional<LocalDate> termijnTot() {
            return Optional.of(uiterlijk);
        }

        @Override
        public Afspraken door(Tredebesluit ander) {
            return new Afspraken(Optional.of(ander), uiterlijk);
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.AFSPRAKEN;
        }

        /**
         * @param isGemist whether a milestone was missed, by the grootboek
         * @param zienswijzeTot the last day on which the gemeente may say what it thinks of it (Awb art. 4:8)
         */
        public Tredeuitkomst kondigAan(Tredebesluit genomen, boolean isGemist, LocalDate zienswijzeTot) {
            return Eisen.van(genomen, besluit)
                    .eis(isGemist, "Geen afspraak is gemist. Pas als een afspraak niet is nagekomen, kan dit.")
                    .later(zienswijzeTot, "De gemeente moet een zienswijze kunnen geven")
                    .dan(new Vooraankondiging(Optional.of(genomen), zienswijzeTot));
        }
    }

    /** Indeplaatsstelling is announced; the gemeente may still say what it thinks of it. */
    record Vooraankondiging(Optional<Tredebesluit> besluit, LocalDate zienswijzeTot) implements Toezichtstaat {
        @Override
        public Optional<LocalDate> termijnTot() {
            return Optional.of(zienswijzeTot);
        }

        @Override
        public Vooraankondiging door(Tredebesluit ander) {
            return new Vooraankondiging(Optional.of(ander), zienswijzeTot);
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.VOORAANKONDIGING;
        }

        /**
         * @param heeftZienswijze whether the gemeente gave its zienswijze, or let it be known that it gives none
         * @param hersteltermijn the last day on which the gemeente may still do it itself (Gemeentewet art. 124)
         * @param bezwaarTot the last day for bezwaar, and for beroep where that comes first (Awb art. 6:7)
         */
        public Tredeuitkomst besluit(
                Tredebesluit genomen, boolean heeftZienswijze, LocalDate hersteltermijn, LocalDate bezwaarTot) {
            return Eisen.van(genomen, besluit)
                    .eis(
                            heeftZienswijze || genomen.genomenOp().isAfter(zienswijzeTot),
                            "De gemeente mag nog tot en met " + DutchFormat.date(zienswijzeTot)
                                    + " een zienswijze geven.")
                    .later(hersteltermijn, "De gemeente moet tijd krijgen om het zelf nog te doen")
                    .later(bezwaarTot, "Tegen het besluit moet bezwaar open staan")
                    .dan(new Besluit(Optional.of(genomen), hersteltermijn, bezwaarTot));
        }
    }

    /** It is decided that the provincie will act in place of the gemeente. */
    record Besluit(Optional<Tredebesluit> besluit, LocalDate hersteltermijn, LocalDate bezwaarTot)
            implements Toezichtstaat {
        @Override
        public Optional<LocalDate> termijnTot() {
            return Optional.of(hersteltermijn);
        }

        @Override
        public Besluit door(Tredebesluit ander) {
            return new Besluit(Optional.of(ander), hersteltermijn, bezwaarTot);
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.BESLUIT;
        }

        /** @param isGeschorst whether a court ordered to wait */
        public Tredeuitkomst voerUit(Tredebesluit genomen, boolean isGeschorst) {
            return Eisen.van(genomen, besluit)
                    .eis(
                            genomen.genomenOp().isAfter(hersteltermijn),
                            "De gemeente mag het nog tot en met " + DutchFormat.date(hersteltermijn) + " zelf doen.")
                    .eis(!isGeschorst, "De rechter heeft het besluit geschorst. Wacht op zijn uitspraak.")
                    .dan(new Uitvoering(Optional.of(genomen)));
        }
    }

    /** The provincie houses people in place of the gemeente, at its cost. */
    record Uitvoering(Optional<Tredebesluit> besluit) implements Toezichtstaat {
        @Override
        public Uitvoering door(Tredebesluit ander) {
            return new Uitvoering(Optional.of(ander));
        }

        @Override
        public Trede.Stap stap() {
            return Trede.Stap.UITVOERING;
        }
    }
}
