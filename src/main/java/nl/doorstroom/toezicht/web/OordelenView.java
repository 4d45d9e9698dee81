package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.toezicht.Openbaarmaking.Oordeelregel;

/** The judgements and mededelingen that are public, by provincie and peildatum. */
public record OordelenView(List<Groep> groepen) {
    /**
     * Of one round.
     *
     * @param oordelen empty when only a mededeling is public
     */
    public record Groep(String id, String naam, List<Oordeelregel> oordelen, List<Bestand> mededelingen) {}

    /** A mededeling to download. */
    public record Bestand(String naam, String href, String sha256) {}
}
