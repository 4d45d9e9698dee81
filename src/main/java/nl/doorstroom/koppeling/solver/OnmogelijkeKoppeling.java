package nl.doorstroom.koppeling.solver;

import java.util.List;

/**
 * No plan keeps all rules.
 *
 * @param strijdig a smallest set of rules that cannot be kept together: without any one of them the others can
 * @param uitleg in plain Dutch, with the figures
 */
public record OnmogelijkeKoppeling(List<Koppelregel> strijdig, String uitleg) implements Koppeluitkomst {
    public OnmogelijkeKoppeling {
        strijdig = List.copyOf(strijdig);
    }
}
