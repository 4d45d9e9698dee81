package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.tekort.Wegval;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Component;

/**
 * What waits for who plans reception or runs a table: an area that will lack places, terms that end within half a year, and
 * steps that should have been done.
 */
@Component
class Opvangwerk implements Werkbron {
    private static final String SOORT = "Opvang";
    private static final int VEEL = 5;

    private final Tekorten tekorten;
    private final Pijplijnen pijplijnen;
    private final Clock klok;

    Opvangwerk(Tekorten tekorten, Pijplijnen pijplijnen, Clock klok) {
        this.tekorten = tekorten;
        this.pijplijnen = pijplijnen;
        this.klok = klok;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        if (!wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN) && !wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN)) {
            return List.of();
        }
        var gebied = tekorten.gebieden().stream().findFirst();
        var posten = new ArrayList<Werkpost>();
        gebied.ifPresent(een -> posten.addAll(van(een)));
        if (wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN)) {
            posten.addAll(teLaat());
        }
        return posten;
    }

    /** Of the area that holds all others: that it will lack places, and what ends. */
    private List<Werkpost> van(Gebied gebied) {
        var vraag = new Tekortvraag(gebied.code(), Opgavesoort.COA, false, Optional.empty());
        return tekorten.beeld(vraag).stream()
                .flatMap(beeld -> Stream.concat(tekort(beeld).stream(), einden(beeld)))
                .toList();
    }

    private static Optional<Werkpost> tekort(Tekortbeeld beeld) {
        return beeld.eersteTekort()
                .map(een -> new Werkpost(
                        SOORT,
                        "Kijk naar het tekort aan opvangplaatsen",
                        beeld.gebied().naam() + ": op "
                                + DutchFormat.date(een.maand().atDay(1)) + " "
                                + DutchFormat.number(een.verwacht()) + " plaatsen te kort verwacht",
                        "/opvangbeeld/" + beeld.gebied().code(),
                        een.maand().atDay(1)));
    }

    /** Each by itself when they are few; together when they are many, as in the whole country. */
    private static Stream<Werkpost> einden(Tekortbeeld beeld) {
        var wegval = beeld.wegval();
        if (wegval.size() > VEEL || beeld.gebied().code().soort() == Gebiedsoort.LAND) {
            return wegval.stream().limit(1).map(eerste -> samen(beeld, eerste));
        }
        return wegval.stream().map(Opvangwerk::einde);
    }

    private static Werkpost samen(Tekortbeeld beeld, Wegval eerste) {
        long plaatsen = beeld.wegval().stream().mapToLong(Wegval::plaatsen).sum();
        return new Werkpost(
                SOORT,
                "Verleng of vervang locaties die aflopen",
                beeld.wegval().size() + " locaties met " + DutchFormat.number(plaatsen)
                        + " plaatsen lopen af; de eerste " + "geldt tot en met "
                        + DutchFormat.date(eerste.einde().dag().minusDays(1)),
                "/opvangbeeld/" + beeld.gebied().code() + "#wegval",
                eerste.einde().dag().minusDays(1));
    }

    private static Werkpost einde(Wegval een) {
        var laatste = een.einde().dag().minusDays(1);
        return new Werkpost(
                SOORT,
                "Verleng of vervang een locatie die afloopt",
                een.locatie().naam() + ", " + DutchFormat.number(een.plaatsen()) + " plaatsen: "
                        + een.einde().waardoor() + " tot en met " + DutchFormat.date(laatste),
                "/locaties/" + een.locatie().code(),
                laatste);
    }

    private List<Werkpost> teLaat() {
        var vandaag = LocalDate.now(klok);
        return pijplijnen.zichtbaar(vandaag, klok.instant()).stream()
                .filter(een -> een.verloop().isTeLaat(vandaag))
                .filter(een ->
                        Locatieinvoer.mag(een.gegevens().soort(), een.gegevens().gemeente()))
                .map(Opvangwerk::teLaat)
                .toList();
    }

    private static Werkpost teLaat(Projectdossier een) {
        var stap = een.verloop().stap();
        return new Werkpost(
                SOORT,
                "Werk een stap in de pijplijn bij",
                een.gegevens().naam() + ": " + stap.map(Stap::naam).orElse("") + " had klaar moeten zijn",
                "/pijplijn/" + een.gegevens().code(),
                stap.flatMap(een.verloop()::verwacht).orElse(null));
    }
}
