package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.Gemeentebeoordeling.Voortgang;
import nl.doorstroom.toezicht.beleid.Voorstel;

/** What is wrong with something that is to be done in a round, all of it at once. */
final class Rondetoets {
    static final String JE_VOOR =
            "Iemand was je voor. Er is niets vastgelegd. Kijk wat er nu staat en probeer het opnieuw.";
    private static final int LANGST = 4000;
    private static final int LANGSTE_REDEN = 2000;
    private static final String GEMEENTE = "gemeente";
    private static final String MOTIVERING = "motivering";

    private Rondetoets() {}

    static Invoerfout fout(Rondecode code, String uitleg) {
        return Invoerfout.inVeld("ronde", DutchFormat.date(code.peildatum()), uitleg);
    }

    /** @param aangehouden how many gemeenten were held over to that day */
    static List<Invoerfout> opening(
            Rondecode code, Optional<JdbcBeleidsregelStore.Bewaard> bewaard, int aangehouden, LocalDate vandaag) {
        var fouten = new ArrayList<Invoerfout>();
        if (bewaard.isEmpty()) {
            fouten.add(fout(code, "Leg eerst de beleidsregel van de provincie vast."));
        } else if (!bewaard.get().regel().isPeildatum(code.peildatum()) && aangehouden == 0) {
            fouten.add(fout(
                    code,
                    "Op deze dag beoordeelt de provincie niet. Kies een peildatum uit de beleidsregel, of een dag tot"
                            + " waarop een gemeente is aangehouden."));
        }
        if (code.peildatum().isAfter(vandaag)) {
            fouten.add(fout(code, "Deze peildatum moet nog komen. Open de ronde op die dag of later."));
        }
        return fouten;
    }

    /** That nothing can be done in a round that was established. */
    static List<Invoerfout> dicht(Ronde ronde) {
        return ronde.staat() == Ronde.Staat.VASTGESTELD
                ? List.of(fout(ronde.code(), "Deze ronde is vastgesteld. Heropen haar eerst, met de reden."))
                : List.of();
    }

    static List<Invoerfout> heropening(Ronde ronde, String reden) {
        var fouten = new ArrayList<Invoerfout>();
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            fouten.add(Invoerfout.inVeld("reden", reden, "Schrijf waarom, in hoogstens 2.000 tekens."));
        }
        if (ronde.staat() != Ronde.Staat.VASTGESTELD) {
            fouten.add(fout(ronde.code(), "Deze ronde is niet vastgesteld. Je kunt er gewoon in verder."));
        }
        return fouten;
    }

    static List<Invoerfout> weging(Ronde ronde, Gebiedscode gemeente, Weegvraag vraag) {
        var fouten = new ArrayList<>(motivering(vraag.motivering()));
        var over = ronde.find(gemeente);
        if (over.isEmpty()) {
            fouten.add(vreemd(gemeente));
        } else if (ronde.regel().isGehaald(over.get().feiten().cijfers())) {
            fouten.add(Invoerfout.inVeld(
                    GEMEENTE,
                    over.get().gemeente().naam(),
                    "Deze gemeente heeft de taakstelling gehaald. Er is geen reden om te wegen."));
        }
        return fouten;
    }

    static List<Invoerfout> oordeel(Ronde ronde, Gebiedscode gemeente, Oordeelvraag vraag) {
        var fouten = new ArrayList<>(motivering(vraag.motivering()));
        var over = ronde.find(gemeente);
        if (over.isEmpty()) {
            fouten.add(vreemd(gemeente));
        } else if (over.get().keren() != vraag.gezien()) {
            fouten.add(Invoerfout.inVeld(GEMEENTE, over.get().gemeente().naam(), JE_VOOR));
        }
        fouten.addAll(uitkomst(ronde, vraag.uitkomst()));
        return fouten;
    }

    private static List<Invoerfout> uitkomst(Ronde ronde, Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Uitkomst.Geoordeeld(var code) ->
                ronde.regel().oordelen().stream().anyMatch(een -> een.code().equals(code))
                        ? List.of()
                        : List.of(Invoerfout.inVeld("oordeel", code, "Kies een oordeel van de schaal."));
            case Uitkomst.Aangehouden(var tot) ->
                tot.isAfter(ronde.code().peildatum())
                        ? List.of()
                        : List.of(Invoerfout.inVeld("tot", tot.toString(), "Kies een dag na de peildatum."));
        };
    }

    static List<Invoerfout> overname(Ronde ronde, Collection<Gebiedscode> gemeenten) {
        var fouten = new ArrayList<>(keuze(ronde, gemeenten));
        gemeenten.stream()
                .flatMap(een -> ronde.find(een).stream())
                .filter(een -> een.voorstel() instanceof Voorstel.Onbeslist)
                .map(een -> Invoerfout.inVeld(
                        GEMEENTE,
                        een.gemeente().naam(),
                        "Hier is nog geen voorstel: " + een.voorstel().reden()))
                .forEach(fouten::add);
        return fouten;
    }

    static List<Invoerfout> akkoord(Ronde ronde, Collection<Gebiedscode> gemeenten, Schrijver door) {
        var fouten = new ArrayList<>(keuze(ronde, gemeenten));
        gemeenten.stream()
                .flatMap(een -> ronde.find(een).stream())
                .flatMap(een -> bezwaar(een, door).stream()
                        .map(uitleg ->
                                Invoerfout.inVeld(GEMEENTE, een.gemeente().naam(), uitleg)))
                .forEach(fouten::add);
        return fouten;
    }

    private static Optional<String> bezwaar(Gemeentebeoordeling over, Schrijver door) {
        if (over.voortgang() == Voortgang.TE_BEOORDELEN) {
            return Optional.of("Deze gemeente is nog niet beoordeeld.");
        }
        if (over.voortgang() == Voortgang.GEREED) {
            return Optional.of("Hierop is al akkoord gegeven.");
        }
        return over.oordeel().orElseThrow().door().isZelfde(door)
                ? Optional.of("Je hebt dit zelf beoordeeld. Vraag een collega om akkoord.")
                : Optional.empty();
    }

    static List<Invoerfout> vaststelling(Ronde ronde) {
        return ronde.gemeenten().stream()
                .filter(een -> een.voortgang() != Voortgang.GEREED)
                .map(een -> Invoerfout.inVeld(
                        GEMEENTE,
                        een.gemeente().naam(),
                        een.voortgang() == Voortgang.TE_BEOORDELEN
                                ? "Deze gemeente is nog niet beoordeeld."
                                : "Een tweede persoon moet nog akkoord geven."))
                .toList();
    }

    private static List<Invoerfout> keuze(Ronde ronde, Collection<Gebiedscode> gemeenten) {
        if (gemeenten.isEmpty()) {
            return List.of(Invoerfout.inVeld(GEMEENTE, "", "Kies minstens een gemeente."));
        }
        return gemeenten.stream()
                .filter(een -> ronde.find(een).isEmpty())
                .map(Rondetoets::vreemd)
                .toList();
    }

    private static Invoerfout vreemd(Gebiedscode gemeente) {
        return Invoerfout.inVeld(GEMEENTE, gemeente.waarde(), "Deze gemeente zit niet in deze ronde.");
    }

    private static List<Invoerfout> motivering(String tekst) {
        return new Foutenlijst()
                .tekst(MOTIVERING, tekst, LANGST, "Schrijf waarom.")
                .fouten();
    }
}
