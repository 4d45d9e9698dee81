package nl.doorstroom.toezicht.beleid;

import java.util.List;

/**
 * A rule of a beleidsregel: when all its conditions hold, this follows.
 *
 * @param naam what it is called on the screen: <i>De taakstelling is gehaald</i>
 * @param grondslag where it is written; "te bevestigen" when that is not certain
 */
public record Beoordelingsregel(String naam, String grondslag, List<Voorwaarde> voorwaarden, Gevolg gevolg) {
    public Beoordelingsregel {
        voorwaarden = List.copyOf(voorwaarden);
        if (naam.isBlank() || voorwaarden.isEmpty()) {
            throw new IllegalArgumentException("Beoordelingsregel (" + naam + ") needs a name and a condition.");
        }
    }

    /** A condition of the rule and what came of it. */
    public record Getoetst(Voorwaarde voorwaarde, Bevinding bevinding) {}

    /**
     * The rule held against the facts.
     *
     * @param antwoord JA when all conditions hold, NEE when one does not, or else ONBEKEND
     */
    public record Toets(Beoordelingsregel regel, Antwoord antwoord, List<Getoetst> voorwaarden) {
        public Toets {
            voorwaarden = List.copyOf(voorwaarden);
        }
    }

    Toets toets(Feiten feiten) {
        var getoetst = voorwaarden.stream()
                .map(een -> new Getoetst(een, een.toets(feiten)))
                .toList();
        return new Toets(this, samen(getoetst), getoetst);
    }

    private static Antwoord samen(List<Getoetst> getoetst) {
        var antwoorden =
                getoetst.stream().map(een -> een.bevinding().antwoord()).toList();
        if (antwoorden.contains(Antwoord.NEE)) {
            return Antwoord.NEE;
        }
        return antwoorden.contains(Antwoord.ONBEKEND) ? Antwoord.ONBEKEND : Antwoord.JA;
    }
}
