package nl.doorstroom.toegang.beheer;

import java.util.List;

/**
 * What somebody filled in about a program, as it was typed.
 *
 * @param rechten codes of permissions
 */
public record Apiclientinvoer(String uitgever, String client, String omschrijving, List<String> rechten) {
    public Apiclientinvoer {
        rechten = List.copyOf(rechten);
    }
}
