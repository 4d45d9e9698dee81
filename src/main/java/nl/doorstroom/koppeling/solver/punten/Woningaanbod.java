package nl.doorstroom.koppeling.solver.punten;

import java.util.List;

/**
 * The homes of a gemeente in the rough.
 *
 * @param klimaat for households of 1 person, 2 persons and so on: the part that the homes can serve; the last also stands for
 *     every larger household
 * @param meesteSlaapkamers bedrooms of the largest home that can come free, 0 or more
 * @param toegankelijk whether a home fit for a wheelchair can come free
 */
public record Woningaanbod(List<Mate> klimaat, int meesteSlaapkamers, boolean toegankelijk) {
    public Woningaanbod {
        klimaat = List.copyOf(klimaat);
        if (klimaat.isEmpty() || meesteSlaapkamers < 0) {
            throw new IllegalArgumentException("Woningaanbod needs a klimaat for 1 person and more, and 0 or more"
                    + " slaapkamers, not " + meesteSlaapkamers + ".");
        }
    }

    Mate klimaat(int personen) {
        return klimaat.get(Math.min(personen, klimaat.size()) - 1);
    }
}
