package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Gebeurtenis.Soort;
import nl.doorstroom.toezicht.informatie.Antwoordversie;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Intrekking;
import nl.doorstroom.toezicht.informatie.Uitstel;
import org.springframework.stereotype.Component;

/** What requests for information add to the dossier of a gemeente, and the terms that run for an answer. */
@Component
class Informatiebron implements Dossierbron {
    private final Informatieverzoeken verzoeken;

    Informatiebron(Informatieverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        return verzoeken.van(gemeente).stream()
                .flatMap(Informatiebron::gebeurtenissen)
                .toList();
    }

    private static Stream<Gebeurtenis> gebeurtenissen(Informatieverzoek verzoek) {
        var gevraagd = gebeurtenis(
                verzoek, verzoek.hand().dag(), "Informatie gevraagd, uiterlijk " + dag(verzoek.gesteld()), "");
        return Stream.of(
                        Stream.of(gevraagd),
                        verzoek.antwoorden().stream().map(een -> antwoord(verzoek, een)),
                        verzoek.uitstel().stream().flatMap(een -> uitstel(verzoek, een)),
                        verzoek.intrekking().stream().map(een -> intrekking(verzoek, een)))
                .flatMap(een -> een);
    }

    private static Gebeurtenis antwoord(Informatieverzoek verzoek, Antwoordversie versie) {
        int bestanden = versie.bijlagen().size();
        return gebeurtenis(
                verzoek,
                versie.hand().dag(),
                versie.volgnr() == 1 ? "De gemeente gaf antwoord" : "De gemeente vulde haar antwoord aan",
                bestanden == 0 ? "" : "Met " + bestanden + (bestanden == 1 ? " bijlage." : " bijlagen."));
    }

    private static Stream<Gebeurtenis> uitstel(Informatieverzoek verzoek, Uitstel uitstel) {
        var gevraagd = gebeurtenis(
                verzoek, uitstel.hand().dag(), "Uitstel gevraagd tot " + dag(uitstel.tot()), uitstel.reden());
        var besloten = uitstel.besluit()
                .map(een -> gebeurtenis(
                        verzoek,
                        een.hand().dag(),
                        een.tot().map(tot -> "Uitstel verleend tot " + dag(tot)).orElse("Geen uitstel"),
                        een.motivering()));
        return Stream.concat(Stream.of(gevraagd), besloten.stream());
    }

    private static Gebeurtenis intrekking(Informatieverzoek verzoek, Intrekking intrekking) {
        return gebeurtenis(verzoek, intrekking.hand().dag(), "Verzoek om informatie ingetrokken", intrekking.reden());
    }

    private static Gebeurtenis gebeurtenis(Informatieverzoek verzoek, LocalDate dag, String wat, String uitleg) {
        return new Gebeurtenis(dag, Soort.INFORMATIE, wat, uitleg, Informatiewerk.adres(verzoek));
    }

    private static String dag(LocalDate dag) {
        return DutchFormat.date(dag);
    }

    @Override
    public List<Looptermijn> termijnen() {
        return verzoeken.alle().stream()
                .filter(Informatieverzoek::wacht)
                .map(een -> new Looptermijn(
                        een.gemeente(),
                        een.uiterlijk(),
                        "antwoord op het verzoek om informatie " + waarover(een),
                        Looptermijn.Partij.GEMEENTE,
                        Informatiewerk.adres(een)))
                .toList();
    }

    /** By which a gemeente tells one request from another: the round that it is for, or else when it was asked. */
    private static String waarover(Informatieverzoek verzoek) {
        return verzoek.peildatum()
                .map(dag -> "over " + dag(dag))
                .orElseGet(() -> "van " + dag(verzoek.hand().dag()));
    }
}
