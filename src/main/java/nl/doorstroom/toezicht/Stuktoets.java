package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.stuk.Stukinhoud;

/** Whether something can be done with a paper: every reason against it, so that it can be put right in one go. */
final class Stuktoets {
    static final int LANGST_ONDERWERP = 200;
    static final int LANGSTE_TEKST = 20_000;
    private static final int LANGSTE_REDEN = 2000;
    private static final int DAGEN_VOORUIT = 14;
    private static final String TEKST = "tekst";

    private Stuktoets() {}

    static List<Invoerfout> opstellen(Stukvraag vraag, Optional<Ronde> ronde) {
        var fouten = new ArrayList<Invoerfout>();
        if (vraag.soort().isNaVaststelling()
                && ronde.map(Ronde::staat).orElse(Ronde.Staat.OPEN) != Ronde.Staat.VASTGESTELD) {
            fouten.add(fout(
                    "soort",
                    vraag.soort().naam(),
                    "De ronde is nog niet vastgesteld. Stel haar eerst vast; dan kan dit stuk."));
        }
        if (vraag.soort().isPerGemeente()
                && vraag.gemeente()
                        .flatMap(een -> ronde.flatMap(in -> in.find(een)))
                        .isEmpty()) {
            fouten.add(fout(
                    "gemeente",
                    vraag.gemeente().map(Object::toString).orElse(""),
                    "Kies een gemeente uit deze ronde."));
        }
        return fouten;
    }

    static List<Invoerfout> tekst(Stuk stuk, Tekstvraag vraag) {
        var fouten = new ArrayList<>(concept(stuk, vraag.gezien()));
        fouten.addAll(lengte("onderwerp", vraag.onderwerp(), LANGST_ONDERWERP));
        fouten.addAll(lengte(TEKST, vraag.tekst(), LANGSTE_TEKST));
        Stukinhoud.lees(vraag.tekst(), stuk.laatste().tabellen())
                .fouten()
                .forEach(een -> fouten.add(fout(TEKST, "", een)));
        return fouten;
    }

    static List<Invoerfout> lengte(String veld, String tekst, int langst) {
        return new Foutenlijst()
                .tekst(veld, tekst, langst, "Dit veld is leeg. Vul het in.")
                .fouten();
    }

    /** That it is a draft, and that nobody was first. */
    static List<Invoerfout> concept(Stuk stuk, int gezien) {
        var fouten = new ArrayList<Invoerfout>();
        if (stuk.staat() != Stuk.Staat.CONCEPT) {
            fouten.add(fout(
                    "stuk",
                    stuk.laatste().onderwerp(),
                    "Dit stuk is " + stuk.staat().naam() + ". Er verandert niets meer aan. Stel een nieuw stuk op."));
        } else if (stuk.laatste().volgnr() != gezien) {
            fouten.add(fout(
                    TEKST,
                    "",
                    "Een collega heeft deze tekst intussen veranderd. Vergelijk die met de jouwe en bewaar opnieuw."));
        }
        return fouten;
    }

    static List<Invoerfout> intrekking(Stuk stuk, String reden) {
        var fouten = new ArrayList<>(concept(stuk, stuk.laatste().volgnr()));
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            fouten.add(fout("reden", reden, "Schrijf waarom, in hoogstens 2.000 tekens."));
        }
        return fouten;
    }

    static List<Invoerfout> vaststelling(Stuk stuk, LocalDate dagtekening, int gezien, Schrijver door) {
        var fouten = new ArrayList<>(concept(stuk, gezien));
        stuk.laatste()
                .inhoud()
                .open()
                .forEach(een ->
                        fouten.add(fout(TEKST, een, "In de tekst staat nog [vul in: " + een + "]. Vul dat eerst in.")));
        if (stuk.laatste().door().account() != null && stuk.laatste().door().isZelfde(door)) {
            fouten.add(fout("stuk", "", "Je schreef deze tekst zelf. Vraag een collega om het stuk vast te stellen."));
        }
        fouten.addAll(dagtekening(stuk, dagtekening, LocalDate.ofInstant(door.op(), Peiling.TIJD)));
        return fouten;
    }

    private static List<Invoerfout> dagtekening(Stuk stuk, LocalDate dag, LocalDate vandaag) {
        var eerste = stuk.kop().ronde().peildatum();
        return dag.isBefore(eerste) || dag.isAfter(vandaag.plusDays(DAGEN_VOORUIT))
                ? List.of(fout(
                        "dagtekening",
                        dag.toString(),
                        "Kies een dag van " + DutchFormat.date(eerste) + " tot en met "
                                + DutchFormat.date(vandaag.plusDays(DAGEN_VOORUIT)) + "."))
                : List.of();
    }

    static Invoerfout fout(String veld, String waarde, String uitleg) {
        return Invoerfout.inVeld(veld, waarde, uitleg);
    }
}
