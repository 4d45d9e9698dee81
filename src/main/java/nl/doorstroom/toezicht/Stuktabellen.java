package nl.doorstroom.toezicht;

import static nl.doorstroom.platform.web.DutchFormat.number;
import static nl.doorstroom.platform.web.DutchFormat.signed;

import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.stuk.Stukcijfers;

/** The rows of the tables in a paper. */
final class Stuktabellen {
    private Stuktabellen() {}

    static List<String> koppen(String peildatum) {
        return List.of(
                "Gemeente",
                "Begin halfjaar",
                "Taakstelling",
                "Gehuisvest",
                "Stand op " + peildatum,
                "Erbij in de na-ijl",
                "Fase 3",
                "Oordeel");
    }

    static List<String> uitkomst(Stukcijfers cijfers, String oordeel) {
        return List.of(
                signed(cijfers.begin()),
                number(cijfers.taakstelling()),
                number(cijfers.gehuisvest()),
                signed(cijfers.stand()),
                number(cijfers.erna()),
                getal(cijfers.fase3()),
                oordeel);
    }

    static List<String> volgend(Stukcijfers cijfers) {
        return List.of(signed(cijfers.stand()), getal(cijfers.volgende()), getal(cijfers.volgendeOpgave()));
    }

    private static String getal(OptionalLong aantal) {
        return aantal.isEmpty() ? DutchFormat.NONE : number(aantal.getAsLong());
    }
}
