package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * The grootboek now tells another stand of a peildatum than the one that was judged: the taakstelling was adjusted, or
 * something was booked later. It changes no decision (ABRvS 8 August 2018).
 *
 * @param toen as it was judged
 * @param nu as it is known now
 */
public record CijfersGewijzigd(LocalDate peildatum, Lezing toen, Lezing nu) implements Signaal {
    /** A stand, and the day at whose beginning it was known. */
    public record Lezing(long stand, LocalDate bekend) {}

    /** The signal when there is reason for it. */
    static Optional<Signaal> bij(LocalDate peildatum, Lezing toen, Lezing nu) {
        return toen.stand == nu.stand ? Optional.empty() : Optional.of(new CijfersGewijzigd(peildatum, toen, nu));
    }

    @Override
    public String naam() {
        return "Cijfers gewijzigd na het oordeel";
    }

    @Override
    public String zin() {
        return "De stand op " + DutchFormat.date(peildatum)
                + " is nu anders dan toen hij is beoordeeld. Het oordeel verandert daardoor niet.";
    }

    @Override
    public List<Deel> delen() {
        return List.of(deel("stand bij het oordeel", toen), deel("stand zoals nu bekend", nu));
    }

    private Deel deel(String naam, Lezing lezing) {
        return new Deel(naam, DutchFormat.signed(lezing.stand), new Deel.Lezing(peildatum, lezing.bekend));
    }
}
