package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Gemeenteoordeel;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Weging;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.EerdereBeoordeling;
import nl.doorstroom.toezicht.beleid.Koppelfeit;
import nl.doorstroom.toezicht.beleid.Maatstaf;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import nl.doorstroom.toezicht.web.BeoordelingView.Besluit;
import nl.doorstroom.toezicht.web.BeoordelingView.Cijfer;
import nl.doorstroom.toezicht.web.BeoordelingView.Regel;
import nl.doorstroom.toezicht.web.BeoordelingView.Voorwaarderegel;
import org.jspecify.annotations.Nullable;

/** What is known about a gemeente in a round, in words and figures that lead to their source. */
record Beoordelingbeschrijving(Ronde ronde, Gemeentebeoordeling over) {
    List<Cijfer> cijfers() {
        return Stream.concat(standen().stream(), over.feiten().koppeling().map(this::koppeling).stream())
                .toList();
    }

    private Cijfer koppeling(Koppelfeit feit) {
        return new Cijfer(
                "mensen gekoppeld op " + DutchFormat.date(feit.peildatum()) + ", voor een opgave van "
                        + DutchFormat.number(feit.opgave()),
                DutchFormat.number(feit.gekoppeld()),
                KoppelcijferPages.PAD + "/" + over.gemeente().code() + "#dag-" + feit.peildatum());
    }

    private List<Cijfer> standen() {
        var cijfers = over.feiten().cijfers();
        var peildatum = ronde.code().peildatum();
        return List.of(
                new Cijfer(
                        "stand op " + DutchFormat.date(peildatum) + ", zoals die dag bekend",
                        DutchFormat.signed(cijfers.stand(Maatstaf.OP_PEILDATUM)),
                        stand(peildatum.toString())),
                new Cijfer(
                        "dezelfde stand, zoals bekend op " + DutchFormat.dayOrMoment(ronde.bekendOp()),
                        DutchFormat.signed(cijfers.stand(Maatstaf.NA_NAIJL)),
                        stand(ronde.regel().eindeNaijl(peildatum).toString())),
                new Cijfer(
                        "volgens de gemeente op tijd verhuisd en nog niet verwerkt",
                        DutchFormat.number(cijfers.nietVerwerkt()),
                        "/verschillen/" + over.gemeente().code() + "?halfjaar="
                                + ronde.code().halfjaar()),
                new Cijfer("verhuisd in de na-ijl", DutchFormat.number(cijfers.naijl()), null),
                new Cijfer(
                        "in fase 3 aan het einde daarvan",
                        cijfers.fase3().isEmpty()
                                ? "niet opgegeven"
                                : DutchFormat.number(cijfers.fase3().getAsLong()),
                        null));
    }

    private String stand(String bekend) {
        return "/standen/" + over.gemeente().code() + "?peildatum="
                + ronde.code().peildatum() + "&bekend=" + bekend;
    }

    List<Regel> regels() {
        return over.voorstel().toetsen().stream()
                .map(Beoordelingbeschrijving::regel)
                .toList();
    }

    private static Regel regel(Beoordelingsregel.Toets toets) {
        return new Regel(
                toets.regel().naam(),
                toets.regel().grondslag(),
                toets.antwoord().naam(),
                toets.voorwaarden().stream()
                        .map(een -> new Voorwaarderegel(
                                Toezichtwoorden.hoofdletter(een.voorwaarde().omschrijving()),
                                een.bevinding().antwoord().naam(),
                                een.bevinding().zin()))
                        .toList());
    }

    /** What was decided about half-years before, newest first. */
    List<String> eerdere() {
        return over.feiten().eerdere().stream()
                .map(Beoordelingbeschrijving::eerder)
                .toList();
    }

    private static String eerder(EerdereBeoordeling eerder) {
        var verwijt = eerder.verwijtbaarheid().map(Verwijtbaarheid::naam).map(een -> ", " + een);
        return DutchFormat.date(eerder.peildatum()) + ": "
                + (eerder.gemist() ? "niet gehaald" + verwijt.orElse("") : "gehaald") + ".";
    }

    @Nullable
    Besluit weging() {
        return over.weging().map(Beoordelingbeschrijving::weging).orElse(null);
    }

    private static Besluit weging(Weging weging) {
        return new Besluit(
                Toezichtwoorden.hoofdletter(weging.verwijtbaarheid().naam()),
                null,
                Toezichtwoorden.wie(weging.door()),
                weging.motivering(),
                "");
    }

    VaststelView.Rij besluit() {
        return new VaststelView.Rij(over.gemeente().naam(), oordeel());
    }

    @Nullable
    Besluit oordeel() {
        return over.oordeel().map(this::oordeel).orElse(null);
    }

    private Besluit oordeel(Gemeenteoordeel oordeel) {
        return new Besluit(
                Toezichtwoorden.oordeel(ronde.regel(), oordeel),
                Toezichtwoorden.kleur(ronde.regel(), oordeel),
                Toezichtwoorden.wie(oordeel.door()) + (oordeel.volgtVoorstel() ? "" : " (anders dan het voorstel)"),
                oordeel.motivering(),
                oordeel.akkoord().map(Toezichtwoorden::wie).orElse(""));
    }

    /** What changed since it was judged; nothing was undone by it. */
    String signaal() {
        if (over.oordeel().isPresent() && over.voortgang() == Gemeentebeoordeling.Voortgang.TE_BEOORDELEN) {
            return "De reden is na het oordeel anders gewogen. Beoordeel deze gemeente opnieuw.";
        }
        return over.isAndersBekend()
                ? "De cijfers zijn anders dan toen dit oordeel werd gegeven. Het oordeel verandert daar niet door."
                : "";
    }
}
