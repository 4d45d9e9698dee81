package nl.doorstroom.toezicht.signaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;

/**
 * People who are linked and have no home pile up: there are more of them than COA told before, and some wait longer than
 * the norm. The handboek names the signal and not where it begins; this beginning is our choice (te bevestigen).
 *
 * @param nu what COA told last
 * @param eerder what it told of the day before that
 */
public record Stapel(Koppelcijfer nu, Koppelcijfer eerder, Tempo tempo) implements Signaal {
    private static final int MAANDEN = 6;

    /**
     * The signal when there is reason for it. Figures from more than half a year before the end of the months that the pace
     * is of, say nothing of now.
     *
     * @param laatste what COA told of the last days, newest first; may be empty
     */
    static Optional<Signaal> bij(List<Koppelcijfer> laatste, Tempo tempo) {
        if (laatste.size() < 2 || laatste.getFirst().peildatum().isBefore(vanaf(tempo))) {
            return Optional.empty();
        }
        var nu = laatste.getFirst();
        var eerder = laatste.get(1);
        return nu.wachtend() > eerder.wachtend() && nu.bovenNorm() > 0
                ? Optional.of(new Stapel(nu, eerder, tempo))
                : Optional.empty();
    }

    private static LocalDate vanaf(Tempo tempo) {
        return tempo.laatste().plusMonths(1).atDay(1).minusMonths(MAANDEN);
    }

    @Override
    public String naam() {
        return "Gekoppelde mensen zonder woning";
    }

    @Override
    public String zin() {
        return "Er wachten meer gekoppelde mensen op een woning dan bij de vorige opgave van het COA, en een deel wacht"
                + " langer dan de norm.";
    }

    @Override
    public List<Deel> delen() {
        var delen = new ArrayList<Deel>();
        delen.add(wachtend(nu));
        delen.add(wachtend(eerder));
        delen.add(Deel.van("daarvan nu langer dan de norm", nu.bovenNorm(), new Deel.Coaopgave(nu.peildatum())));
        delen.add(tempo.deel());
        return delen;
    }

    private static Deel wachtend(Koppelcijfer cijfer) {
        return Deel.van(
                "gekoppeld en zonder woning op " + DutchFormat.date(cijfer.peildatum()),
                cijfer.wachtend(),
                new Deel.Coaopgave(cijfer.peildatum()));
    }
}
