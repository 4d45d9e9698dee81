package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Component;

/** What waits for a supervisor: terms that end within two weeks, and those that ran out. */
@Component
class Termijnwerk implements Werkbron {
    private static final int WEKEN = 2;

    private final Toezichtdossiers dossiers;
    private final Toezichtgebieden gebieden;
    private final Clock klok;

    Termijnwerk(Toezichtdossiers dossiers, Toezichtgebieden gebieden, Clock klok) {
        this.dossiers = dossiers;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        return wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN)
                ? gebieden.zichtbareProvincies().stream()
                        .flatMap(provincie -> posten(provincie, wie))
                        .toList()
                : List.of();
    }

    private Stream<Werkpost> posten(Gebied provincie, Handelende wie) {
        var vandaag = LocalDate.now(klok);
        var namen = dossiers.gemeenten(provincie.code());
        return dossiers.termijnen(provincie.code()).stream()
                .filter(een -> wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, een.gemeente()))
                .filter(een -> !een.tot().isAfter(vandaag.plusWeeks(WEKEN)))
                .flatMap(een -> namen.stream()
                        .filter(gemeente -> gemeente.code().equals(een.gemeente()))
                        .map(gemeente -> post(een, gemeente, vandaag)));
    }

    private static Werkpost post(Looptermijn termijn, Gebied gemeente, LocalDate vandaag) {
        return new Werkpost(
                "Toezicht",
                termijn.tot().isBefore(vandaag)
                        ? "Kijk wat er is gedaan voor het einde van een termijn"
                        : "Houd een termijn in de gaten",
                gemeente.naam() + ": " + termijn.wat() + ", tot en met " + DutchFormat.date(termijn.tot()),
                termijn.href(),
                termijn.tot());
    }
}
