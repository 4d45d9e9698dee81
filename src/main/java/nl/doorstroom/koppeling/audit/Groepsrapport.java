package nl.doorstroom.koppeling.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.jspecify.annotations.Nullable;

/**
 * How groups of people came off in a plan. It shows differences, not their cause: a group that often needs large homes can
 * wait longer without any rule that names it.
 *
 * @param geheel all households of the plan
 * @param regels the groups that may be shown, by division and then by name
 * @param verborgen how many groups per division are not shown
 */
public record Groepsrapport(Groepscijfers geheel, List<Groepsregel> regels, Map<Indeling, Integer> verborgen) {
    public Groepsrapport {
        regels = List.copyOf(regels);
        verborgen = Map.copyOf(verborgen);
    }

    /**
     * The report on a plan.
     *
     * @throws IllegalArgumentException when a household of the plan has no kenmerken
     */
    public static Groepsrapport van(Koppelvoorstel voorstel, Collection<Huishoudkenmerken> kenmerken) {
        return new Telling(voorstel, kenmerken).rapport();
    }

    /** Counts households into groups. */
    private static final class Telling {
        private final Koppelvoorstel voorstel;
        private final Map<String, Huishoudkenmerken> kenmerken;
        private Groepscijfers geheel = Groepscijfers.LEEG;
        private final Map<Indeling, Map<String, Groepscijfers>> groepen = new TreeMap<>();

        Telling(Koppelvoorstel voorstel, Collection<Huishoudkenmerken> kenmerken) {
            this.voorstel = voorstel;
            this.kenmerken =
                    kenmerken.stream().collect(Collectors.toMap(Huishoudkenmerken::nummer, Function.identity()));
        }

        Groepsrapport rapport() {
            for (int huishouden = 0; huishouden < voorstel.plaatsen().length; huishouden++) {
                tel(huishouden);
            }
            var regels = new ArrayList<Groepsregel>();
            var verborgen = new TreeMap<Indeling, Integer>();
            groepen.forEach((indeling, cijfers) -> {
                int aantal = cijfers.size();
                verberg(cijfers);
                cijfers.forEach((groep, een) -> regels.add(new Groepsregel(indeling, groep, een, geheel)));
                verborgen.put(indeling, aantal - cijfers.size());
            });
            return new Groepsrapport(geheel, regels, verborgen);
        }

        private void tel(int huishouden) {
            var nummer = voorstel.vraag().huishoudens().get(huishouden).nummer();
            var van = kenmerken.get(nummer);
            if (van == null) {
                throw new IllegalArgumentException("Huishouden (" + nummer + ") has no kenmerken.");
            }
            var punten = punten(huishouden);
            geheel = erbij(geheel, punten);
            for (var indeling : Indeling.values()) {
                var cijfers = groepen.computeIfAbsent(indeling, nieuw -> new TreeMap<>());
                for (var groep : van.groepen(indeling)) {
                    cijfers.put(groep, erbij(cijfers.getOrDefault(groep, Groepscijfers.LEEG), punten));
                }
            }
        }

        /** Null when the household waits. */
        private @Nullable Punten punten(int huishouden) {
            return voorstel.wacht(huishouden)
                    ? null
                    : Punten.van(voorstel.vraag().punten().punten(huishouden, voorstel.plaatsVan(huishouden)));
        }

        private static Groepscijfers erbij(Groepscijfers cijfers, @Nullable Punten punten) {
            return punten == null ? cijfers.metWachtend() : cijfers.metGeplaatst(punten);
        }

        /** Takes the small groups out, and one more when those are so few that the rest of the table gives them away. */
        private static void verberg(Map<String, Groepscijfers> groepen) {
            int verborgen = groepen.values().stream()
                    .filter(Groepscijfers::isTeKlein)
                    .mapToInt(Groepscijfers::huishoudens)
                    .sum();
            groepen.values().removeIf(Groepscijfers::isTeKlein);
            if (verborgen > 0 && verborgen < Groepscijfers.KLEINSTE_GROEP) {
                groepen.entrySet().stream()
                        .min(Comparator.comparingInt(groep -> groep.getValue().huishoudens()))
                        .map(Map.Entry::getKey)
                        .ifPresent(groepen::remove);
            }
        }
    }
}
