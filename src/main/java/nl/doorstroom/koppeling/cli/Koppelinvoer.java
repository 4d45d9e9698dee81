package nl.doorstroom.koppeling.cli;

import java.util.Optional;
import nl.doorstroom.koppeling.solver.Koppelvraag;

/** Everything a plan is made of, read from the files and without a fault. */
record Koppelinvoer(Koppelvraag vraag, Puntenbestand punten, Optional<Plan> ontwerp, long personen, long ruimte) {
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
        Ontwerp.Verbod verbod = (huishouden, plaats) ->
                punten.filter(gelezen -> gelezen.isVerboden(huishouden, plaats)).isPresent();
        var ontwerp = opdracht.ontwerp()
                .flatMap(pad -> bestand("--ontwerp", pad, fouten))
                .map(bestand -> new Plan(Ontwerp.lees(bestand, huishoudens, plaatsen, verbod, fouten)));
        return fouten.geen()
                ? punten.map(gelezen -> new Koppelinvoer(
                        Koppelvraag.van(huishoudens.huishoudens(), plaatsen.plaatsen(), gelezen.tabel()),
                        gelezen,
                        ontwerp,
                        huishoudens.som(),
                        plaatsen.som()))
                : Optional.empty();
    }

    private static Optional<Bestand> bestand(String optie, String pad, Fouten fouten) {
        return pad.isEmpty() ? Optional.empty() : Bestand.lees(optie, pad, fouten);
    }

    /** Such a household would wait for ever, whatever the points: somebody has to look at it. */
    private static void toetsGrootte(Namenlijst huishoudens, Namenlijst plaatsen, Fouten fouten) {
        int grootste = plaatsen.grootste();
        for (int nummer = 0; plaatsen.gaaf() && nummer < huishoudens.aantal(); nummer++) {
            if (huishoudens.getal(nummer) > grootste) {
                fouten.bestand(
                        huishoudens.bestand(),
                        huishoudens.regel(nummer),
                        "personen",
                        String.valueOf(huishoudens.getal(nummer)),
                        "Huishouden " + huishoudens.naam(nummer)
                                + " past nergens: de grootste plaats heeft ruimte voor " + grootste
                                + ". Maak ergens ruimte of haal het huishouden weg.");
            }
        }
    }
}
