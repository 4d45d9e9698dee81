package nl.doorstroom.koppeling.solver.uitleg;

import java.util.List;

/**
 * Everything about one household in a plan.
 *
 * @param volgende the best other places it may go to, the highest netto first
 * @param waaromNiet every place it does not go to, in the order of the question
 */
public record Huishouduitleg(String nummer, Besluit besluit, List<Plaatskeuze> volgende, List<WaaromNiet> waaromNiet) {
    public Huishouduitleg {
        volgende = List.copyOf(volgende);
        waaromNiet = List.copyOf(waaromNiet);
    }
}
