package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.toezicht.plan.Maandtoets;

/**
 * At the pace of the last months the taakstelling is not met by the coming peildatum.
 *
 * @param lezing where the figures come from
 * @param peildatum the coming one
 * @param gehuisvest people in this half-year so far
 * @param teGaan people to house until the peildatum, achterstand included; above 0
 * @param maanden months until then
 */
public record TeLangzaam(
        Deel.Lezing lezing, LocalDate peildatum, long gehuisvest, long teGaan, long maanden, Tempo tempo)
        implements Signaal {
    /**
     * The signal when there is reason for it. Once the peildatum has come, also when nothing was booked lately, it is too
     * late for one: then the round tells.
     *
     * @param stand of now
     * @param bekend the day on which it was read
     */
    static Optional<Signaal> bij(Stand stand, LocalDate bekend, Tempo tempo) {
        var komend = stand.halfjaar().volgende().begin();
        long nodig = -stand.eind();
        if (nodig <= 0 || !bekend.isBefore(komend)) {
            return Optional.empty();
        }
        long maanden = Maandtoets.maanden(stand.peildatum(), komend);
        return tempo.isMinderDan(nodig, maanden)
                ? Optional.of(new TeLangzaam(
                        new Deel.Lezing(stand.peildatum(), bekend),
                        komend,
                        stand.gerealiseerd(),
                        nodig,
                        maanden,
                        tempo))
                : Optional.empty();
    }

    @Override
    public String naam() {
        return "Tempo te laag";
    }

    @Override
    public String zin() {
        return "Gezien op " + DutchFormat.date(lezing.peildatum()) + ": in dit tempo is de taakstelling op "
                + DutchFormat.date(peildatum) + " niet gehaald.";
    }

    @Override
    public List<Deel> delen() {
        return List.of(
                Deel.van("gehuisvest in dit halfjaar", gehuisvest, lezing),
                Deel.van("nog te huisvesten", teGaan, lezing),
                Deel.gerekend("nodig per maand tot de peildatum", DutchFormat.number(Math.ceilDiv(teGaan, maanden))),
                tempo.deel());
    }
}
