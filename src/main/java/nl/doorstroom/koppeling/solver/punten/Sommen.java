package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria as sums, one method each, in 1/10.000 point. Both the table of a whole run and the reasons of one pair come
 * from these methods, so they can not differ.
 */
final class Sommen {
    private final Bereik bereik;
    private final Telling telling;
    private final long[] meeste = new long[Criterium.values().length];
    private final Huishoudregel[] regels = new Huishoudregel[meeste.length];

    Sommen(Gewichten gewichten) {
        bereik = gewichten.bereik();
        telling = gewichten.telling();
        for (var criterium : Criterium.values()) {
            meeste[criterium.ordinal()] = gewichten.meeste(criterium).tienduizendsten();
            regels[criterium.ordinal()] = gewichten.regel(criterium);
        }
    }

    /** All criteria together; the buffer has room for every member and holds nothing of use afterwards. */
    long totaal(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        int maal = maal(huishouden);
        return afstandVerblijf(kilometersTotVerblijf(huishouden, gemeente), maal)
                + afstandSchool(huishouden, gemeente, buffer)
                + werk(huishouden, gemeente, buffer)
                + opleiding(huishouden, gemeente, buffer)
                + netwerk(procentNetwerk(huishouden, gemeente), maal)
                + woningen(procentWoningen(huishouden, gemeente), maal)
                + snelheid(gemeente.wachtweken(), maal)
                + regioadvies(volgtAdvies(huishouden, gemeente), maal);
    }

    /** How many times a contribution of the household counts. */
    int maal(Huishoudprofiel huishouden) {
        return telling.maal(huishouden);
    }

    /** How many times what its members bring together counts; what is added up over them is not multiplied again. */
    int maal(Criterium criterium, Huishoudprofiel huishouden) {
        return regel(criterium) == Huishoudregel.SOM ? 1 : maal(huishouden);
    }

    long afstandVerblijf(int kilometers, int maal) {
        return maal * Rekenregels.afnemend(meeste(Criterium.AFSTAND_VERBLIJF), kilometers, bereik.verblijfKilometers());
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
        return samen(Criterium.AFSTAND_SCHOOL, huishouden, buffer, aantal);
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
        return samen(Criterium.WERK, huishouden, buffer, aantal);
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
        return samen(Criterium.OPLEIDING, huishouden, buffer, aantal);
    }

    long opleidingVanLid(Lid lid, Gemeenteprofiel gemeente) {
        return Rekenregels.naarMate(
                meeste(Criterium.OPLEIDING),
                gemeente.vraag().naar(lid.opleiding()).procent());
    }

    /** With the strength of the bond in hundredths of a percent, so that a part of a bond stays exact. */
    long netwerk(int tienduizendstenBand, int maal) {
        return maal * Rekenregels.deel(meeste(Criterium.NETWERK) * tienduizendstenBand, Punten.EEN);
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

    long woningen(int procent, int maal) {
        return maal * Rekenregels.naarMate(meeste(Criterium.WONINGEN), procent);
    }

    static int procentWoningen(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        return gemeente.woningen().klimaat(huishouden.personen()).procent();
    }

    long snelheid(int wachtweken, int maal) {
        return maal * Rekenregels.afnemend(meeste(Criterium.SNELHEID), wachtweken, bereik.weken());
    }

    long regioadvies(boolean gevolgd, int maal) {
        return gevolgd ? maal * meeste(Criterium.REGIOADVIES) : 0;
    }

    static boolean volgtAdvies(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var advies = huishouden.regioadvies();
        return advies != null && gemeente.isOfLigtIn(advies);
    }

    long samen(Criterium criterium, Huishoudprofiel huishouden, List<Ledenbijdrage> leden) {
        var waarden =
                leden.stream().mapToLong(lid -> lid.punten().tienduizendsten()).toArray();
        return samen(criterium, huishouden, waarden, waarden.length);
    }

    private long samen(Criterium criterium, Huishoudprofiel huishouden, long[] waarden, int aantal) {
        return maal(criterium, huishouden) * regel(criterium).vatSamen(waarden, aantal);
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
