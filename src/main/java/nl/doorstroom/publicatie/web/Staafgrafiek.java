package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * Horizontal bars with their numbers at the end, in the units of the SVG; the same figures stand in a table beside it.
 *
 * @param titel says what the picture shows to who cannot see it
 */
public record Staafgrafiek(String titel, List<Staaf> staven, int hoogte) {
    private static final int RIJ = 46;
    private static final int LENGTE = 330;

    /** @param hier whether this bar is what the page is about */
    public record Staaf(String label, String onder, String getal, int y, int lengte, boolean hier) {}

    /** One bar before it is drawn. */
    record Meting(String label, String onder, long waarde, boolean hier) {}

    static Staafgrafiek van(String titel, List<Meting> metingen) {
        var hoogste =
                Math.max(1, metingen.stream().mapToLong(Meting::waarde).max().orElse(1));
        var staven = new ArrayList<Staaf>();
        for (var meting : metingen) {
            staven.add(new Staaf(
                    meting.label(),
                    meting.onder(),
                    DutchFormat.number(meting.waarde()),
                    staven.size() * RIJ,
                    (int) (meting.waarde() * LENGTE / hoogste),
                    meting.hier()));
        }
        return new Staafgrafiek(titel, staven, Math.max(RIJ, staven.size() * RIJ));
    }
}
