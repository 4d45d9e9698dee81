package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Verzoekstaat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits about information: for a gemeente what it is asked, for a supervisor what came in, stays away or needs more time. */
@Component
class Informatiewerk implements Werkbron {
    private static final String SOORT = "Informatie voor toezicht";

    private final Informatieverzoeken verzoeken;
    private final Clock klok;

    Informatiewerk(Informatieverzoeken verzoeken, Clock klok) {
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    static String adres(Informatieverzoek verzoek) {
        return "/toezicht/informatie/" + verzoek.nummer();
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        boolean heeftWerk = wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN) || wie.mag(Bevoegdheid.TOEZICHT_BEANTWOORDEN);
        return heeftWerk
                ? verzoeken.alle().stream().flatMap(een -> posten(een, wie)).toList()
                : List.of();
    }

    private Stream<Werkpost> posten(Informatieverzoek verzoek, Handelende wie) {
        var gemeente = wie.mag(Bevoegdheid.TOEZICHT_BEANTWOORDEN, verzoek.gemeente())
                ? beantwoorden(verzoek)
                : Optional.<Werkpost>empty();
        var provincie = wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, verzoek.gemeente())
                ? toezien(verzoek)
                : Stream.<Werkpost>empty();
        return Stream.concat(gemeente.stream(), provincie);
    }

    private Optional<Werkpost> beantwoorden(Informatieverzoek verzoek) {
        return verzoek.wacht()
                ? Optional.of(post(verzoek, "Geef de provincie antwoord", verzoek.uiterlijk()))
                : Optional.empty();
    }

    private Stream<Werkpost> toezien(Informatieverzoek verzoek) {
        var uitstel = verzoek.gevraagdUitstel()
                .map(een -> post(verzoek, "Besluit over uitstel tot " + DutchFormat.date(een.tot()), null));
        var antwoord = verzoek.ongelezen().map(_ -> post(verzoek, "Lees het antwoord van de gemeente", null));
        var teLaat = verzoek.staat(LocalDate.now(klok)) instanceof Verzoekstaat.TeLaat(var tot)
                ? Optional.of(post(verzoek, "Het antwoord is te laat", tot))
                : Optional.<Werkpost>empty();
        return Stream.of(uitstel, antwoord, teLaat).flatMap(Optional::stream);
    }

    private Werkpost post(Informatieverzoek verzoek, String titel, @Nullable LocalDate uiterlijk) {
        var waarover = verzoek.peildatum().map(dag -> ", peildatum " + DutchFormat.date(dag));
        return new Werkpost(
                SOORT, titel, verzoeken.naam(verzoek.gemeente()) + waarover.orElse(""), adres(verzoek), uiterlijk);
    }
}
