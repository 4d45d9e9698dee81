package nl.doorstroom.toezicht.web;

import java.util.Locale;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toezicht.Gemeenteoordeel;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Uitkomst;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.beleid.Voorstel;
import nl.doorstroom.toezicht.ladder.Trede;
import org.jspecify.annotations.Nullable;

/** How the screens of supervision say things. */
final class Toezichtwoorden {
    private Toezichtwoorden() {}

    static String hoofdletter(String woord) {
        return DutchFormat.capitalized(woord);
    }

    static String kleineLetter(String woord) {
        return woord.substring(0, 1).toLowerCase(Locale.ROOT) + woord.substring(1);
    }

    static String adres(Rondecode code) {
        return "/toezicht/" + code.provincie() + "/" + code.peildatum();
    }

    /** A round by its half-year, or by its day when it lies within one. */
    static String ronde(Rondecode code) {
        return code.isTussentijds()
                ? "Tussentijdse beoordeling op " + DutchFormat.date(code.peildatum())
                : "Beoordelingsronde " + code.halfjaar();
    }

    static String voorstel(Voorstel voorstel) {
        return switch (voorstel) {
            case Voorstel.Oordelen oordelen -> oordeel(oordelen.oordeel().naam(), oordelen.beweging());
            case Voorstel.Aanhouden aanhouden -> "Aangehouden tot " + DutchFormat.date(aanhouden.tot());
            case Voorstel.Onbeslist _ -> "Nog geen voorstel";
        };
    }

    static @Nullable String kleur(Voorstel voorstel) {
        return voorstel instanceof Voorstel.Oordelen oordelen ? kleur(oordelen.oordeel()) : null;
    }

    static String kleur(Oordeel oordeel) {
        return oordeel.kleur().name().toLowerCase(Locale.ROOT);
    }

    static String oordeel(Beleidsregel regel, Gemeenteoordeel oordeel) {
        var naam = oordeel.uitkomst().naam(regel);
        return switch (oordeel.uitkomst()) {
            case Uitkomst.Geoordeeld _ -> oordeel(naam, oordeel.beweging());
            case Uitkomst.Aangehouden _ -> hoofdletter(naam);
        };
    }

    static String oordeel(String naam, Beweging beweging) {
        return hoofdletter(naam) + (beweging == Beweging.GELIJK ? "" : ", " + beweging.naam());
    }

    static @Nullable String kleur(Beleidsregel regel, Gemeenteoordeel oordeel) {
        return oordeel.uitkomst().op(regel).map(Toezichtwoorden::kleur).orElse(null);
    }

    /** A step of the ladder with its number: <i>3. afspraken</i>. */
    static String trede(Beleidsregel regel, Trede.Stap stap) {
        var naam = regel.treden().stream()
                .filter(een -> een.stap() == stap)
                .map(Trede::naam)
                .findFirst()
                .orElse(stap.naam());
        return stap.nummer() + ". " + naam;
    }

    /** Who wrote something, and when. */
    static String wie(Schrijver schrijver) {
        return schrijver.auteur() + ", " + DutchFormat.moment(schrijver.op());
    }
}
