package nl.doorstroom.toezicht.stuk;

import static nl.doorstroom.platform.web.DutchFormat.number;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.web.DutchFormat;

/** How papers say things: whole sentences, for readers without the screens. */
public final class Stukwoorden {
    private Stukwoorden() {}

    /** <i>de tweede helft van 2020</i>. */
    public static String halfjaar(Halfjaar halfjaar) {
        return "de " + (halfjaar.helft() == 1 ? "eerste" : "tweede") + " helft van " + halfjaar.jaar();
    }

    /** <i>een achterstand van 20</i>. */
    public static String stand(long stand) {
        if (stand == 0) {
            return "geen achterstand";
        }
        return (stand < 0 ? "een achterstand van " : "een voorsprong van ") + number(Math.abs(stand));
    }

    /** <i>is 1 persoon</i>, <i>zijn 6 personen</i>. */
    private static String zijnPersonen(long aantal) {
        return aantal == 1 ? "is 1 persoon" : "zijn " + number(aantal) + " personen";
    }

    /**
     * A half-year in sentences.
     *
     * @param wie who is told about: <i>De gemeente Almere</i>
     */
    public static String zinnen(String wie, Stukcijfers cijfers) {
        var zinnen = new ArrayList<>(List.of(
                wie + " begon het halfjaar met " + stand(cijfers.begin()) + " en had een taakstelling van "
                        + number(cijfers.taakstelling()) + ". Samen is dat een opgave van " + number(cijfers.opgave())
                        + ".",
                "Er zijn " + number(cijfers.gehuisvest()) + " vergunninghouders gehuisvest. Op "
                        + DutchFormat.date(cijfers.peildatum()) + " was er " + stand(cijfers.stand()) + "."));
        zinnen.addAll(naijl(cijfers));
        return String.join(" ", zinnen);
    }

    /**
     * A half-year of several gemeenten together, with what is left at the end of the na-ijl.
     *
     * @param wie who is told about: <i>De gemeenten in Flevoland samen</i>
     */
    public static String samenvatting(String wie, Stukcijfers cijfers) {
        return wie + " hadden een taakstelling van " + number(cijfers.taakstelling()) + " en begonnen met "
                + stand(cijfers.begin()) + ". Samen is dat een opgave van " + number(cijfers.opgave())
                + ". Zij huisvestten "
                + number(cijfers.gehuisvest()) + " vergunninghouders. Op " + DutchFormat.date(cijfers.peildatum())
                + " was er " + stand(cijfers.stand()) + ". In de na-ijl kwamen er " + number(cijfers.erna())
                + " bij en zaten er " + number(cijfers.fase3().orElse(0))
                + " in de verhuisfase (fase 3). Telt dat mee, dan blijft er " + stand(cijfers.metNaijl()) + ".";
    }

    private static List<String> naijl(Stukcijfers cijfers) {
        var zinnen = new ArrayList<String>();
        if (cijfers.erna() != 0) {
            zinnen.add("In de na-ijl " + (cijfers.erna() > 0 ? "kwamen er " : "gingen er ")
                    + number(Math.abs(cijfers.erna())) + (cijfers.erna() > 0 ? " bij." : " af."));
        }
        cijfers.fase3()
                .ifPresent(aantal -> zinnen.add("Op de laatste dag daarvan "
                        + (aantal == 1 ? "zat er 1 persoon" : "zaten er " + number(aantal) + " personen")
                        + " in de verhuisfase (fase 3)."));
        if (cijfers.nietVerwerkt() > 0) {
            zinnen.add("Volgens de gemeente " + zijnPersonen(cijfers.nietVerwerkt())
                    + " op tijd verhuisd en nog niet verwerkt.");
        }
        return zinnen;
    }
}
