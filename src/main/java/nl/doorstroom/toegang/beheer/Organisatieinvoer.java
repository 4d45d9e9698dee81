package nl.doorstroom.toegang.beheer;

import java.util.List;

/**
 * What somebody filled in about an organisation, as it was typed.
 *
 * @param soort code of the kind; an organisation keeps the kind it was made with
 * @param oin 20 figures, or blank
 * @param gebieden names or codes; blank ones don't count
 */
public record Organisatieinvoer(String soort, String naam, String oin, List<String> gebieden) {
    public Organisatieinvoer {
        gebieden = List.copyOf(gebieden);
    }
}
