package nl.doorstroom.koppeling.solver;

import java.util.List;

/**
 * There is no plan that keeps all rules, or none was found.
 *
 * @param strijdig when proven, rules that cannot be kept together; otherwise those that the best plan found still breaks
 * @param bewezen whether it is proven that no plan keeps them together
 * @param kleinste whether they are a smallest such set: without any one of them the others can be kept
 * @param uitleg in plain Dutch, with the figures
 */
public record OnmogelijkeKoppeling(List<Koppelregel> strijdig, boolean bewezen, boolean kleinste, String uitleg)
        implements Koppeluitkomst {
    public OnmogelijkeKoppeling {
        strijdig = List.copyOf(strijdig);
    }
}
