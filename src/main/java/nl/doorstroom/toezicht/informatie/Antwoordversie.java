package nl.doorstroom.toezicht.informatie;

import java.util.List;

/**
 * An answer, or what was added to it later; every version stays readable.
 *
 * @param volgnr its place among the versions, from 1
 * @param bijlagen as far as whoever acts may see them
 * @param gelezen whether a supervisor said to have read it; always false for who is no supervisor
 */
public record Antwoordversie(int volgnr, String tekst, List<Bijlage> bijlagen, boolean gelezen, Ondertekening hand) {
    public Antwoordversie {
        bijlagen = List.copyOf(bijlagen);
    }
}
