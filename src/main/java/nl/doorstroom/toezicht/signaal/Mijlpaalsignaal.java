package nl.doorstroom.toezicht.signaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.plan.Maandtoets;

/**
 * A milestone of the plan van aanpak that was missed, or that will be at the pace of the last months.
 *
 * @param toets how it stands with it
 */
public record Mijlpaalsignaal(Maandtoets toets, Tempo tempo) implements Signaal {
    /** The signal when there is reason for it. */
    static Optional<Signaal> bij(Maandtoets toets, Tempo tempo) {
        var reden = switch (toets.staat()) {
            case GEMIST, NAIJL -> true;
            case LOOPT ->
                tempo.isMinderDan(
                        toets.tekort(),
                        Maandtoets.maanden(toets.bekend(), toets.mijlpaal().datum()));
            case GEHAALD, ONBEKEND -> false;
        };
        return reden ? Optional.of(new Mijlpaalsignaal(toets, tempo)) : Optional.empty();
    }

    private boolean loopt() {
        return toets.staat() == Maandtoets.Staat.LOOPT;
    }

    @Override
    public String naam() {
        return loopt() ? "Mijlpaal in gevaar" : "Mijlpaal niet gehaald";
    }

    @Override
    public String zin() {
        return "Voor " + DutchFormat.date(toets.mijlpaal().datum()) + " is afgesproken: "
                + toets.mijlpaal().omschrijving() + ".";
    }

    @Override
    public List<Deel> delen() {
        var delen = new ArrayList<Deel>();
        delen.add(Deel.van("ontbreken er nog", toets.tekort(), lezing()));
        if (loopt()) {
            delen.add(Deel.gerekend("nodig per maand tot de mijlpaal", DutchFormat.number(toets.perMaand())));
            delen.add(tempo.deel());
        }
        return delen;
    }

    /** Of the day of the milestone, or of the day on which it was looked at as long as that is to come. */
    private Deel.Lezing lezing() {
        return new Deel.Lezing(loopt() ? toets.bekend() : toets.mijlpaal().datum(), toets.bekend());
    }
}
