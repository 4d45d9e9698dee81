package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import nl.doorstroom.toezicht.ladder.Ladderstap;
import nl.doorstroom.toezicht.ladder.Ladderzet;
import nl.doorstroom.toezicht.ladder.Tredebesluit;
import nl.doorstroom.toezicht.ladder.Tredeuitkomst;
import org.jspecify.annotations.Nullable;

/** What comes of a step that somebody wants to take: the state that it leads to, or all that is wrong with it. */
record Laddertoets(Ladderstand nu, Stapvraag vraag, boolean isGemist, LocalDate vandaag) {
    static final String STAP = "stap";
    private static final String ONBEKEND = "?";
    private static final int LANGST = 4000;
    private static final int LANGSTE_NAAM = 200;

    /** The step itself, and what is wrong with how it was written down; with any of that it is not taken. */
    record Antwoord(Tredeuitkomst uitkomst, List<Invoerfout> fouten) {
        Antwoord {
            fouten = List.copyOf(fouten);
        }
    }

    Antwoord antwoord() {
        var toets = ingevuld();
        if (vraag.gezien() != nu.besluiten().size()) {
            return geweigerd(new Foutenlijst().fout(STAP, vraag.stap().naam(), Rondetoets.JE_VOOR));
        }
        var genomenOp = vraag.genomenOp();
        if (genomenOp == null) {
            return geweigerd(toets);
        }
        bezwaar(toets, genomenOp, vraag.bezwaarTot());
        var uitkomst = zet(genomenOp).vanuit(nu.staat());
        if (uitkomst instanceof Tredeuitkomst.Geweigerd(var redenen)) {
            redenen.forEach(reden -> toets.fout(STAP, vraag.stap().naam(), reden));
        }
        return new Antwoord(uitkomst, toets.fouten());
    }

    private Foutenlijst ingevuld() {
        var toets = new Foutenlijst()
                .geweest("genomen", vraag.genomenOp(), vandaag)
                .tekst("door", vraag.door(), LANGSTE_NAAM, "Schrijf wie het besluit nam, zoals Gedeputeerde Staten.")
                .tekst("motivering", vraag.motivering(), LANGST, "Schrijf waarom.");
        return vraag.stap().vraagtTermijn() ? toets.dag("tot", vraag.tot()) : toets;
    }

    /** Nobody gets less time to object than the law gives; more is allowed. */
    private void bezwaar(Foutenlijst toets, LocalDate genomenOp, @Nullable LocalDate bezwaarTot) {
        var minstens = Feestdagen.wettelijk().laatsteDag(genomenOp, Termijnvoorstel.BEZWAAR);
        if (vraag.stap() == Ladderstap.BESLUIT && (bezwaarTot == null || bezwaarTot.isBefore(minstens))) {
            toets.fout(
                    "bezwaar",
                    bezwaarTot == null ? "" : DutchFormat.date(bezwaarTot),
                    "Bezwaar staat zes weken open (Awb artikel 6:7). Kies " + DutchFormat.date(minstens)
                            + " of later.");
        }
    }

    /** What was not filled in is told above; here something stands for it, so that all that is wrong is found. */
    private Ladderzet zet(LocalDate genomenOp) {
        var ruim = genomenOp.plusYears(1);
        var tot = vraag.tot();
        var bezwaarTot = vraag.bezwaarTot();
        return new Ladderzet(
                vraag.stap(),
                new Tredebesluit(genomenOp, of(vraag.door()), of(vraag.motivering())),
                vraag.bevestigd(),
                isGemist,
                tot == null ? ruim : tot,
                bezwaarTot == null ? ruim : bezwaarTot,
                nu.vorige());
    }

    private static String of(String tekst) {
        return tekst.isBlank() ? ONBEKEND : tekst;
    }

    private static Antwoord geweigerd(Foutenlijst toets) {
        return new Antwoord(new Tredeuitkomst.Geweigerd(List.of()), toets.fouten());
    }
}
