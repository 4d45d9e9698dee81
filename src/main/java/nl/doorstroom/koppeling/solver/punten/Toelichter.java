package nl.doorstroom.koppeling.solver.punten;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.doorstroom.koppeling.solver.punten.Reden.Regioadvies.Gevolg;

/** Tells per criterion how a household came by its points at a gemeente; the numbers come from {@link Sommen}. */
final class Toelichter {
    private final Sommen sommen;

    Toelichter(Sommen sommen) {
        this.sommen = sommen;
    }

    List<Reden> redenen(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return List.of(
                afstandVerblijf(huishouden, gemeente),
                afstandSchool(huishouden, gemeente),
                werk(huishouden, gemeente),
                opleiding(huishouden, gemeente),
                netwerk(huishouden, gemeente),
                woningen(huishouden, gemeente),
                snelheid(huishouden, gemeente),
                regioadvies(huishouden, gemeente));
    }

    private Reden afstandVerblijf(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        int kilometers = Sommen.kilometersTotVerblijf(huishouden, gemeente);
        return new Reden.AfstandVerblijf(
                new Punten(sommen.afstandVerblijf(kilometers, sommen.maal(huishouden))),
                kilometers,
                meeste(Criterium.AFSTAND_VERBLIJF, huishouden),
                sommen.bereik().verblijfKilometers());
    }

    private Reden afstandSchool(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var leden = leden(huishouden, lid -> lid.school() != null, (nummer, lid) -> school(nummer, lid, gemeente));
        return new Reden.AfstandSchool(
                samen(Criterium.AFSTAND_SCHOOL, huishouden, leden),
                sommen.regel(Criterium.AFSTAND_SCHOOL),
                sommen.maal(Criterium.AFSTAND_SCHOOL, huishouden),
                leden);
    }

    private Ledenbijdrage school(int nummer, Lid lid, Gemeenteprofiel gemeente) {
        var school = lid.school();
        if (school == null) {
            throw new IllegalStateException("Lid " + nummer + " does not go to school.");
        }
        int eigen = school.plek().kilometers(gemeente.plek());
        int klas = gemeente.kilometersTot(school.soort());
        var feit = eigen <= klas
                ? eigen + " km tot de eigen school"
                : klas + " km tot een nieuwkomersklas " + school.soort().naam();
        return new Ledenbijdrage(nummer, new Punten(sommen.schoolVanLid(school, gemeente)), feit);
    }

    private Reden werk(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var leden = leden(huishouden, Lid::heeftWerkzameLeeftijd, (nummer, lid) -> werk(nummer, lid, gemeente));
        return new Reden.Werk(
                samen(Criterium.WERK, huishouden, leden),
                sommen.regel(Criterium.WERK),
                sommen.maal(Criterium.WERK, huishouden),
                leden);
    }

    private Ledenbijdrage werk(int nummer, Lid lid, Gemeenteprofiel gemeente) {
        var sector = Sommen.besteSector(lid, gemeente.vraag());
        var feit = sector == null
                ? "geen werkervaring"
                : "vraag " + gemeente.vraag().naar(sector) + " in " + sector.naam();
        return new Ledenbijdrage(nummer, new Punten(sommen.werkVanLid(lid, gemeente)), feit);
    }

    private Reden opleiding(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var leden = leden(huishouden, Lid::heeftWerkzameLeeftijd, (nummer, lid) -> opleiding(nummer, lid, gemeente));
        return new Reden.Opleiding(
                samen(Criterium.OPLEIDING, huishouden, leden),
                sommen.regel(Criterium.OPLEIDING),
                sommen.maal(Criterium.OPLEIDING, huishouden),
                leden);
    }

    private Ledenbijdrage opleiding(int nummer, Lid lid, Gemeenteprofiel gemeente) {
        var feit = "vraag " + gemeente.vraag().naar(lid.opleiding()) + " bij "
                + lid.opleiding().naam();
        return new Ledenbijdrage(nummer, new Punten(sommen.opleidingVanLid(lid, gemeente)), feit);
    }

    private Reden netwerk(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        int sterkte = sommen.procentNetwerk(huishouden, gemeente);
        return new Reden.Netwerk(
                new Punten(sommen.netwerk(sterkte, sommen.maal(huishouden))),
                sterkte,
                meeste(Criterium.NETWERK, huishouden));
    }

    private Reden woningen(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        int procent = Sommen.procentWoningen(huishouden, gemeente);
        return new Reden.Woningen(
                new Punten(sommen.woningen(procent, sommen.maal(huishouden))),
                huishouden.personen(),
                new Mate(procent),
                meeste(Criterium.WONINGEN, huishouden));
    }

    private Reden snelheid(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return new Reden.Snelheid(
                new Punten(sommen.snelheid(gemeente.wachtweken(), sommen.maal(huishouden))),
                gemeente.wachtweken(),
                meeste(Criterium.SNELHEID, huishouden),
                sommen.bereik().weken());
    }

    private Reden regioadvies(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        boolean gevolgd = Sommen.volgtAdvies(huishouden, gemeente);
        var gevolg =
                huishouden.regioadvies() == null ? Gevolg.GEEN_ADVIES : gevolgd ? Gevolg.GEVOLGD : Gevolg.NIET_GEVOLGD;
        return new Reden.Regioadvies(new Punten(sommen.regioadvies(gevolgd, sommen.maal(huishouden))), gevolg);
    }

    /** Tells what one member brings; members count from 1. */
    private interface Bijdrager {
        Ledenbijdrage van(int nummer, Lid lid);
    }

    private static List<Ledenbijdrage> leden(
            Huishoudprofiel huishouden, Predicate<Lid> betrokken, Bijdrager bijdrager) {
        var leden = new ArrayList<Ledenbijdrage>();
        for (int nummer = 1; nummer <= huishouden.personen(); nummer++) {
            var lid = huishouden.leden().get(nummer - 1);
            if (betrokken.test(lid)) {
                leden.add(bijdrager.van(nummer, lid));
            }
        }
        return leden;
    }

    private Punten samen(Criterium criterium, Huishoudprofiel huishouden, List<Ledenbijdrage> leden) {
        return new Punten(sommen.samen(criterium, huishouden, leden));
    }

    private Punten meeste(Criterium criterium, Huishoudprofiel huishouden) {
        return new Punten(sommen.maal(huishouden) * sommen.meeste(criterium));
    }
}
