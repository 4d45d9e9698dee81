package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans with chosen places and prices, for tests of what reads a plan. */
public final class Voorstellen {
    private Voorstellen() {}

    /** The plan with these places, {@link Koppelvoorstel#WACHT} for who waits, and these prices per person. */
    public static Koppelvoorstel voorstel(Koppelvraag vraag, int[] plaatsVan, double... prijzen) {
        return new Koppelvoorstel(vraag, plaatsVan, 0, prijzen, Koppelvoorstel.Einde.KLAAR);
    }

    /** Households {@code H0 3 | H1 1} and places {@code GM0001 10 | GM0002 4} with the points of every pair. */
    public static Koppelvraag vraag(String huishoudens, String plaatsen, double[]... punten) {
        var wie = delen(huishoudens).stream()
                .map(deel -> new Huishouden(deel[0], Integer.parseInt(deel[1])))
                .toList();
        var waar = delen(plaatsen).stream()
                .map(deel -> new Plaats(deel[0], Integer.parseInt(deel[1])))
                .toList();
        return Koppelvraag.van(wie, waar, Puntentabel.van(punten, waar.size()));
    }

    /** So many households of one person, named {@code H0}, {@code H1} and so on. */
    public static String alleenstaanden(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> "H" + nummer + " 1")
                .collect(Collectors.joining(" | "));
    }

    private static List<String[]> delen(String tekst) {
        return Arrays.stream(tekst.split(" \\| ", -1))
                .map(deel -> deel.split(" ", -1))
                .toList();
    }
}
