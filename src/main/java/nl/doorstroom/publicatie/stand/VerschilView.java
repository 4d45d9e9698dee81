package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/**
 * Two readings of one day set against each other.
 *
 * @param toen the stand as known first; why there is none when it is not known
 * @param nu the stand as known later
 * @param anders the change in words
 */
public record VerschilView(
        String naam,
        String code,
        String peildatum,
        String toenDag,
        String nuDag,
        String toenLeesbaar,
        String nuLeesbaar,
        String toenWoorden,
        String nuWoorden,
        String peilwoorden,
        List<Rij> rijen,
        List<Boekingregel> erbij,
        List<Boekingregel> eraf,
        String anders,
        List<Invoerfout> fouten) {
    /** One figure in both readings. */
    public record Rij(String naam, String toen, String nu, String verschil) {}

    /** An entry in texts. */
    public record Boekingregel(
            String nummer,
            String gemeente,
            String post,
            String aantal,
            String geldig,
            String bekend,
            String handeling,
            String bron,
            boolean verzonnen) {}
}
