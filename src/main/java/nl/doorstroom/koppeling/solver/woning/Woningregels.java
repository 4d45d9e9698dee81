package nl.doorstroom.koppeling.solver.woning;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.koppeling.solver.punten.Punten;

/** The rules and the sums of one pair. Those without objects are for the millions of pairs of a whole question. */
final class Woningregels {
    private Woningregels() {}

    static boolean kan(Woningzoeker zoeker, Woning woning, Woningtermijn termijn) {
        return !teWeinigSlaapkamers(zoeker, woning)
                && !teVeelPersonen(zoeker, woning)
                && !nietToegankelijk(zoeker, woning)
                && !teDuur(zoeker, woning)
                && !termijn.isTeLaat(woning);
    }

    static List<Belemmering> belemmeringen(Woningzoeker zoeker, Woning woning, Woningtermijn termijn) {
        var gevonden = new ArrayList<Belemmering>();
        if (teWeinigSlaapkamers(zoeker, woning)) {
            gevonden.add(new Belemmering.TeWeinigSlaapkamers(zoeker.slaapkamers(), woning.slaapkamers()));
        }
        if (teVeelPersonen(zoeker, woning)) {
            gevonden.add(new Belemmering.TeVeelPersonen(zoeker.personen(), woning.meestePersonen()));
        }
        if (nietToegankelijk(zoeker, woning)) {
            gevonden.add(new Belemmering.NietToegankelijk());
        }
        if (teDuur(zoeker, woning)) {
            gevonden.add(new Belemmering.TeDuur(woning.huur(), zoeker.hoogsteHuur()));
        }
        if (termijn.isTeLaat(woning)) {
            gevonden.add(new Belemmering.TeLaatVrij(woning.vanaf(), termijn.uiterlijk()));
        }
        return gevonden;
    }

    private static boolean teWeinigSlaapkamers(Woningzoeker zoeker, Woning woning) {
        return woning.slaapkamers() < zoeker.slaapkamers();
    }

    private static boolean teVeelPersonen(Woningzoeker zoeker, Woning woning) {
        return zoeker.personen() > woning.meestePersonen();
    }

    private static boolean nietToegankelijk(Woningzoeker zoeker, Woning woning) {
        return zoeker.rolstoel() && !woning.toegankelijk();
    }

    private static boolean teDuur(Woningzoeker zoeker, Woning woning) {
        return woning.huur().compareTo(zoeker.hoogsteHuur()) > 0;
    }

    /** The sum of the {@link #redenen}, in 1/10.000 point. */
    static long punten(Woningzoeker zoeker, Woning woning, Woningvraag vraag) {
        return gehuisvest(zoeker, vraag.gewichten())
                + slaapkamers(zoeker, woning, vraag.gewichten())
                + toegankelijkheid(zoeker, woning, vraag.gewichten())
                + wachttijd(vraag.termijn().wachtweken(woning), vraag.gewichten());
    }

    static List<Woningreden> redenen(Woningzoeker zoeker, Woning woning, Woningvraag vraag) {
        var gewichten = vraag.gewichten();
        int weken = vraag.termijn().wachtweken(woning);
        return List.of(
                new Woningreden.Gehuisvest(new Punten(gehuisvest(zoeker, gewichten)), zoeker.personen()),
                new Woningreden.Slaapkamers(
                        new Punten(slaapkamers(zoeker, woning, gewichten)), zoeker.slaapkamers(), woning.slaapkamers()),
                new Woningreden.Toegankelijkheid(
                        new Punten(toegankelijkheid(zoeker, woning, gewichten)),
                        zoeker.rolstoel(),
                        woning.toegankelijk()),
                new Woningreden.Wachttijd(new Punten(wachttijd(weken, gewichten)), weken));
    }

    private static long gehuisvest(Woningzoeker zoeker, Woninggewichten gewichten) {
        return gewichten.perPersoon().tienduizendsten() * zoeker.personen();
    }

    private static long slaapkamers(Woningzoeker zoeker, Woning woning, Woninggewichten gewichten) {
        int over = Math.max(0, woning.slaapkamers() - zoeker.slaapkamers());
        return -gewichten.perOvergeblevenSlaapkamer().tienduizendsten() * over;
    }

    private static long toegankelijkheid(Woningzoeker zoeker, Woning woning, Woninggewichten gewichten) {
        return woning.toegankelijk() && !zoeker.rolstoel()
                ? -gewichten.toegankelijkheidOngebruikt().tienduizendsten()
                : 0;
    }

    private static long wachttijd(int weken, Woninggewichten gewichten) {
        return -gewichten.perWachtweek().tienduizendsten() * weken;
    }
}
