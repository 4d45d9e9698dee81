package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria as sums, one method each, in 1/10.000 point. Both the table of a whole run and the reasons of one pair come
 * from these methods, so they can not differ.
 */
final class Sommen {
    private final Bereik bereik;
    private final long[] meeste = new long[Criterium.values().length];
    private final Huishoudregel[] regels = new Huishoudregel[meeste.length];

    Sommen(Gewichten gewichten) {
        bereik = gewichten.bereik();
        for (var criterium : Criterium.values()) {
            meeste[criterium.ordinal()] = gewichten.meeste(criterium).tienduizendsten();
            regels[criterium.ordinal()] = gewichten.regel(criterium);
        }
    }

    /** All criteria together; the buffer has room for every member and holds nothing of use afterwards. */
    long totaal(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        return afstandVerblijf(kilometersTotVerblijf(huishouden, gemeente))
                + afstandSchool(huishouden, gemeente, buffer)
                + werk(huishouden, gemeente, buffer)
                + opleiding(huishouden, gemeente, buffer)
                + netwerk(procentNetwerk(huishouden, gemeente))
                + woningen(procentWoningen(huishouden, gemeente))
                + snelheid(gemeente.wachtweken())
                + regioadvies(volgtAdvies(huishouden, gemeente));
    }

    long afstandVerblijf(int kilometers) {
        return Rekenregels.afnemend(meeste(Criterium.AFSTAND_VERBLIJF), kilometers, bereik.verblijfKilometers());
    }

    static int kilometersTotVerblijf(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return huishouden.verblijf().kilometers(gemeente.plek());
    }

    long afstandSchool(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        int aantal = 0;
        for (var lid : huishouden.leden()) {
            var school = lid.school();
            if (school != null) {
                buffer[aantal++] = schoolVanLid(school, gemeente);
            }
        }
        return regel(Criterium.AFSTAND_SCHOOL).vatSamen(buffer, aantal);
    }

    long schoolVanLid(Schoolgang school, Gemeenteprofiel gemeente) {
        int kilometers = Math.min(school.plek().kilometers(gemeente.plek()), gemeente.kilometersTot(school.soort()));
        return Rekenregels.afnemend(meeste(Criterium.AFSTAND_SCHOOL), kilometers, bereik.schoolKilometers());
    }

    long werk(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        int aantal = 0;
        for (var lid : huishouden.leden()) {
            if (lid.heeftWerkzameLeeftijd()) {
                buffer[aantal++] = werkVanLid(lid, gemeente);
            }
        }
        return regel(Criterium.WERK).vatSamen(buffer, aantal);
    }

    long werkVanLid(Lid lid, Gemeenteprofiel gemeente) {
        var sector = besteSector(lid, gemeente.vraag());
        int procent = sector == null ? 0 : gemeente.vraag().naar(sector).procent();
        return Rekenregels.naarMate(meeste(Criterium.WERK), procent);
    }

    /** The sector of own experience with the most demand, the first in the list when equal; null without experience. */
    static @Nullable Sector besteSector(Lid lid, Regiovraag vraag) {
        Sector beste = null;
        for (var sector : lid.ervaring()) {
            if (beste == null || gaatVoor(sector, beste, vraag)) {
                beste = sector;
            }
        }
        return beste;
    }

    private static boolean gaatVoor(Sector sector, Sector beste, Regiovraag vraag) {
        int verschil = vraag.naar(sector).procent() - vraag.naar(beste).procent();
        return verschil > 0 || (verschil == 0 && sector.compareTo(beste) < 0);
    }

    long opleiding(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        int aantal = 0;
        for (var lid : huishouden.leden()) {
            if (lid.heeftWerkzameLeeftijd()) {
                buffer[aantal++] = opleidingVanLid(lid, gemeente);
            }
        }
        return regel(Criterium.OPLEIDING).vatSamen(buffer, aantal);
    }

    long opleidingVanLid(Lid lid, Gemeenteprofiel gemeente) {
        return Rekenregels.naarMate(
                meeste(Criterium.OPLEIDING),
                gemeente.vraag().naar(lid.opleiding()).procent());
    }

    /** With the strength of the bond in hundredths of a percent, so that a part of a bond stays exact. */
    long netwerk(int tienduizendstenBand) {
        return Rekenregels.deel(meeste(Criterium.NETWERK) * tienduizendstenBand, Punten.EEN);
    }

    /** The strongest bond that counts here, in hundredths of a percent. */
    int procentNetwerk(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        int sterkste = 0;
        for (var band : huishouden.banden()) {
            sterkste = Math.max(sterkste, band.sterkte().procent() * deelVan(band, gemeente));
        }
        return sterkste;
    }

    private int deelVan(Band band, Gemeenteprofiel gemeente) {
        if (band.gemeente().equals(gemeente.gemeente())) {
            return Mate.VOL.procent();
        }
        return gemeente.isOfLigtIn(band.regio()) ? bereik.netwerkInRegio().procent() : 0;
    }

    long woningen(int procent) {
        return Rekenregels.naarMate(meeste(Criterium.WONINGEN), procent);
    }

    static int procentWoningen(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return gemeente.woningen().klimaat(huishouden.personen()).procent();
    }

    long snelheid(int wachtweken) {
        return Rekenregels.afnemend(meeste(Criterium.SNELHEID), wachtweken, bereik.weken());
    }

    long regioadvies(boolean gevolgd) {
        return gevolgd ? meeste(Criterium.REGIOADVIES) : 0;
    }

    static boolean volgtAdvies(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var advies = huishouden.regioadvies();
        return advies != null && gemeente.isOfLigtIn(advies);
    }

    long samen(Criterium criterium, List<Ledenbijdrage> leden) {
        var waarden =
                leden.stream().mapToLong(lid -> lid.punten().tienduizendsten()).toArray();
        return regel(criterium).vatSamen(waarden, waarden.length);
    }

    Huishoudregel regel(Criterium criterium) {
        return regels[criterium.ordinal()];
    }

    long meeste(Criterium criterium) {
        return meeste[criterium.ordinal()];
    }

    Bereik bereik() {
        return bereik;
    }
}
