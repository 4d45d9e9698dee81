package nl.doorstroom.koppeling.cli;

import java.util.Optional;
import nl.doorstroom.koppeling.solver.Koppelvraag;

/** Everything a plan is made of, read from the files and without a fault. */
record Koppelinvoer(Koppelvraag vraag, Puntenbestand punten, Optional<Plan> ontwerp, long personen, long ruimte) {
    private static final String PAST_NERGENS = "Huishouden %s past nergens: de grootste plaats heeft ruimte voor %d."
            + " Maak ergens ruimte of haal het huishouden weg.";

    /** Where each household goes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Plan(int[] plaatsVan) {}

    /** All of the input, or empty when there is a fault in it or in the options. */
    static Optional<Koppelinvoer> lees(Koppelopdracht opdracht, Fouten fouten) {
        var h = bestand("--huishoudens", opdracht.huishoudens(), fouten);
        var huishoudens = Namenlijst.lees(Namenlijst.Soort.HUISHOUDENS, h, fouten);
        var p = bestand("--plaatsen", opdracht.plaatsen(), fouten);
        var plaatsen = Namenlijst.lees(Namenlijst.Soort.PLAATSEN, p, fouten);
        toetsGrootte(huishoudens, plaatsen, fouten);
        var punten = bestand("--scores", opdracht.scores(), fouten)
                .map(bestand -> Puntenbestand.lees(bestand, huishoudens, plaatsen, fouten));
        Ontwerp.Verbod verbod = (wie, waar) ->
                punten.filter(gelezen -> gelezen.isVerboden(wie, waar)).isPresent();
        var ontwerp = bestand("--ontwerp", opdracht.ontwerp().orElse(""), fouten)
                .map(bestand -> new Plan(Ontwerp.lees(bestand, huishoudens, plaatsen, verbod, fouten)));
        return punten.filter(gelezen -> fouten.geen()).map(gelezen -> van(huishoudens, plaatsen, gelezen, ontwerp));
    }

    private static Koppelinvoer van(
            Namenlijst huishoudens, Namenlijst plaatsen, Puntenbestand punten, Optional<Plan> ontwerp) {
        var vraag = Koppelvraag.van(huishoudens.huishoudens(), plaatsen.plaatsen(), punten.tabel());
        return new Koppelinvoer(vraag, punten, ontwerp, huishoudens.som(), plaatsen.som());
    }

    private static Optional<Bestand> bestand(String optie, String pad, Fouten fouten) {
        return pad.isEmpty() ? Optional.empty() : Bestand.lees(optie, pad, fouten);
    }

    /** Such a household would wait for ever, whatever the points: somebody has to look at it. */
    private static void toetsGrootte(Namenlijst huishoudens, Namenlijst plaatsen, Fouten fouten) {
        var teGroot = new Fouten(huishoudens.bestand());
        for (int nummer = 0; plaatsen.gaaf() && nummer < huishoudens.aantal(); nummer++) {
            int personen = huishoudens.getal(nummer);
            if (personen > plaatsen.grootste()) {
                var uitleg = PAST_NERGENS.formatted(huishoudens.naam(nummer), plaatsen.grootste());
                teGroot.meld(huishoudens.regel(nummer), "personen", String.valueOf(personen), uitleg);
            }
        }
        fouten.neemOver(teGroot);
    }
}
