package nl.doorstroom.publicatie.maandcijfers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.realisatie.Grootboekcontrole;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import org.springframework.stereotype.Component;

/**
 * Checks opstellingen in three ways: their figures against their controlegetal, the entries they name as last against those
 * that are the last by now, and these against chains that are worked out anew.
 */
@Component
class Maandcontrole {
    private final Opsteller opsteller;
    private final Grootboekcontrole grootboekcontrole;

    Maandcontrole(Opsteller opsteller, Grootboekcontrole grootboekcontrole) {
        this.opsteller = opsteller;
        this.grootboekcontrole = grootboekcontrole;
    }

    /** What is wrong, as sentences in Dutch; empty when all is well. */
    List<String> breuken(List<Opstelling> opstellingen) {
        var breuken = new ArrayList<String>();
        opstellingen.stream()
                .filter(opstelling -> !opstelling.klopt())
                .forEach(opstelling -> breuken.add("De maandcijfers "
                        + opstelling.kop().code() + " zijn gewijzigd: het controlegetal klopt niet."));
        opstellingen.forEach(opstelling -> breuken.addAll(anderGrootboek(opstelling)));
        breuken.addAll(grootboekcontrole.controleer(zegels(opstellingen)).breuken());
        return breuken;
    }

    private static List<Zegel> zegels(List<Opstelling> opstellingen) {
        return opstellingen.stream()
                .flatMap(opstelling -> opstelling.inhoud().zegels().stream())
                .distinct()
                .toList();
    }

    /** Of which gemeenten another entry is the last of that moment than it was when the figures were drawn up. */
    private List<String> anderGrootboek(Opstelling opstelling) {
        var nu = new HashSet<>(opsteller.zegels(opstelling.kop().bekendOp()));
        var toen = new HashSet<>(opstelling.inhoud().zegels());
        var anders = new HashSet<Zegel>();
        toen.stream().filter(zegel -> !nu.contains(zegel)).forEach(anders::add);
        nu.stream().filter(zegel -> !toen.contains(zegel)).forEach(anders::add);
        return anders.stream().map(Zegel::gemeente).collect(Collectors.toCollection(java.util.TreeSet::new)).stream()
                .map(gemeente -> "Het grootboek van " + gemeente + " is een ander dan waar de maandcijfers "
                        + opstelling.kop().code() + " op rusten.")
                .toList();
    }
}
