package nl.doorstroom.publicatie.abonnement;

import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedsoort;

/**
 * The form to ask for mail.
 *
 * @param kan whether mail goes out here
 * @param fouten by field
 */
public record AbonnementView(
        boolean kan, String email, String gebied, List<Groep> groepen, Map<String, String> fouten) {
    /** Areas under one heading. */
    public record Groep(String naam, List<Gebied> gebieden) {
        public Groep {
            gebieden = List.copyOf(gebieden);
        }
    }

    public AbonnementView {
        groepen = List.copyOf(groepen);
        fouten = Map.copyOf(fouten);
    }

    static List<Groep> groepen(Gebiedsindeling indeling) {
        return List.of(
                new Groep("Provincies", indeling.gebieden(Gebiedsoort.PROVINCIE)),
                new Groep("Gemeenten", indeling.gemeenten()));
    }
}
