package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import nl.doorstroom.toezicht.ladder.Feestdagen;

/** What is wrong with something that is to be done with a request for information, all of it at once. */
final class Verzoektoets {
    static final int MEESTE_PUNTEN = 20;
    private static final int LANGST = 4000;
    private static final int LANGSTE_REDEN = 2000;
    private static final int LANGSTE_PUNT = 300;
    private static final String TOT = "tot";

    private Verzoektoets() {}

    /**
     * Of a request.
     *
     * @param mogelijk the gemeenten that can be asked
     * @param vroegst the first day that can be the last one
     */
    static List<Invoerfout> vraag(Verzoekvraag vraag, Collection<Gebiedscode> mogelijk, LocalDate vroegst) {
        var fouten = new ArrayList<Invoerfout>();
        if (vraag.gemeenten().isEmpty()) {
            fouten.add(Invoerfout.inVeld("gemeente", "", "Kies minstens een gemeente."));
        }
        vraag.gemeenten().stream()
                .filter(een -> !mogelijk.contains(een))
                .map(een -> Invoerfout.inVeld("gemeente", een.waarde(), "Deze gemeente kun je hier niet kiezen."))
                .forEach(fouten::add);
        fouten.addAll(tekst("vraag", vraag.vraag().tekst(), "Schrijf wat je wilt weten.", LANGST));
        fouten.addAll(punten(vraag.vraag()));
        fouten.addAll(dag("uiterlijk", vraag.uiterlijk(), vroegst));
        return fouten;
    }

    private static List<Invoerfout> punten(Vraagstelling vraag) {
        var lang = vraag.punten().stream()
                .filter(een -> een.length() > LANGSTE_PUNT)
                .map(een -> Invoerfout.inVeld(
                        "punten", een, "Maak dit punt korter, hoogstens 300 tekens: " + een.substring(0, 40) + "…"));
        var veel = vraag.punten().size() > MEESTE_PUNTEN
                ? Stream.of(Invoerfout.inVeld(
                        "punten",
                        Integer.toString(vraag.punten().size()),
                        "Stel hoogstens " + MEESTE_PUNTEN + " punten, nu zijn het er "
                                + vraag.punten().size() + "."))
                : Stream.<Invoerfout>empty();
        return Stream.concat(lang, veel).toList();
    }

    /** That a gemeente still has to answer the very same. */
    static List<Invoerfout> dubbel(Verzoekvraag vraag, List<Informatieverzoek> lopend) {
        return lopend.stream()
                .filter(een -> een.wacht() && een.peildatum().equals(vraag.peildatum()))
                .filter(een -> een.vraag().equals(vraag.vraag()))
                .filter(een -> vraag.gemeenten().contains(een.gemeente()))
                .map(een -> Invoerfout.inVeld(
                        "gemeente",
                        een.gemeente().waarde(),
                        "Dit is al gevraagd aan " + een.gemeente() + ". Wacht op het antwoord of vraag iets anders."))
                .toList();
    }

    /**
     * Of an answer.
     *
     * @param gezien how many versions whoever writes has seen
     * @param dicht whether the round of the request was established
     */
    static List<Invoerfout> antwoord(Informatieverzoek verzoek, String tekst, int gezien, boolean dicht) {
        var fouten = new ArrayList<>(ingetrokken(verzoek));
        if (dicht && !verzoek.antwoorden().isEmpty()) {
            fouten.add(fout(verzoek, "De ronde is vastgesteld. Je antwoord kan niet meer worden aangevuld."));
        }
        if (verzoek.antwoorden().size() != gezien) {
            fouten.add(fout(verzoek, "Een collega was je voor. Lees eerst dat antwoord en vul het zo nodig aan."));
        }
        fouten.addAll(tekst("tekst", tekst, "Schrijf je antwoord.", LANGST));
        return fouten;
    }

    /** Of asking for more time. */
    static List<Invoerfout> uitstel(Informatieverzoek verzoek, Optional<LocalDate> tot, String reden) {
        var fouten = new ArrayList<>(beantwoord(verzoek));
        if (verzoek.gevraagdUitstel().isPresent()) {
            fouten.add(fout(verzoek, "Er is al om uitstel gevraagd. Wacht op het besluit van de provincie."));
        }
        fouten.addAll(dag(TOT, tot, verzoek.uiterlijk().plusDays(1)));
        fouten.addAll(tekst("reden", reden, "Schrijf waarom je meer tijd nodig hebt.", LANGSTE_REDEN));
        return fouten;
    }

    /** Of deciding about it. */
    static List<Invoerfout> besluit(Informatieverzoek verzoek, Uitstelbeslissing wat) {
        var fouten = new ArrayList<>(beantwoord(verzoek));
        if (verzoek.gevraagdUitstel()
                .filter(een -> een.volgnr() == wat.volgnr())
                .isEmpty()) {
            fouten.add(fout(verzoek, "Hierover is al besloten. Er is niets vastgelegd. Kijk wat er nu staat."));
        }
        if (wat.verleend()) {
            fouten.addAll(dag(TOT, wat.tot(), verzoek.uiterlijk().plusDays(1)));
        }
        fouten.addAll(tekst("motivering", wat.motivering(), "Schrijf waarom.", LANGSTE_REDEN));
        return fouten;
    }

    /** Of withdrawing it. */
    static List<Invoerfout> intrekking(Informatieverzoek verzoek, String reden) {
        var fouten = new ArrayList<>(beantwoord(verzoek));
        fouten.addAll(tekst("reden", reden, "Schrijf waarom je het verzoek intrekt.", LANGSTE_REDEN));
        return fouten;
    }

    /** Of saying that a version of the answer was read. */
    static List<Invoerfout> lezing(Informatieverzoek verzoek, int volgnr) {
        return verzoek.antwoorden().size() == volgnr
                ? List.of()
                : List.of(fout(verzoek, "Er is een nieuwer antwoord. Lees dat eerst."));
    }

    private static List<Invoerfout> beantwoord(Informatieverzoek verzoek) {
        return verzoek.antwoorden().isEmpty()
                ? ingetrokken(verzoek)
                : List.of(fout(verzoek, "Dit verzoek is al beantwoord. Kijk wat er nu staat."));
    }

    private static List<Invoerfout> ingetrokken(Informatieverzoek verzoek) {
        return verzoek.intrekking().isEmpty()
                ? List.of()
                : List.of(fout(verzoek, "Dit verzoek is ingetrokken. Je hoeft niets meer te doen."));
    }

    static Invoerfout fout(Informatieverzoek verzoek, String uitleg) {
        return Invoerfout.inVeld("verzoek", Long.toString(verzoek.nummer()), uitleg);
    }

    private static List<Invoerfout> tekst(String veld, String tekst, String leeg, int langst) {
        return new Foutenlijst().tekst(veld, tekst, langst, leeg).fouten();
    }

    private static List<Invoerfout> dag(String veld, Optional<LocalDate> dag, LocalDate vroegst) {
        if (dag.isEmpty()) {
            return List.of(Invoerfout.inVeld(veld, "", "Kies een dag, bijvoorbeeld " + vroegst + "."));
        }
        var gekozen = dag.get();
        if (gekozen.isBefore(vroegst) || gekozen.isAfter(vroegst.plusYears(1))) {
            return List.of(Invoerfout.inVeld(
                    veld,
                    gekozen.toString(),
                    "Kies een dag van " + DutchFormat.date(vroegst) + " tot een jaar later."));
        }
        return Feestdagen.wettelijk().isWerkdag(gekozen)
                ? List.of()
                : List.of(Invoerfout.inVeld(
                        veld,
                        gekozen.toString(),
                        DutchFormat.date(gekozen) + " is geen werkdag. Kies bijvoorbeeld "
                                + DutchFormat.date(Feestdagen.wettelijk().werkdagVanaf(gekozen)) + "."));
    }
}
