package nl.doorstroom.toezicht;

import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;

/** The letters that went out, in the dossier of the gemeente to which they were sent. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Component
class Stukbron implements Dossierbron {
    private final Stukken stukken;

    Stukbron(Stukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public List<Gebeurtenis> gebeurtenissen(Gebiedscode gemeente) {
        return stukken.aan(gemeente).stream()
                .flatMap(een -> een.vastgesteld().stream().map(vast -> gebeurtenis(een, vast)))
                .toList();
    }

    private static Gebeurtenis gebeurtenis(Stuk stuk, Stuk.Vaststelling vaststelling) {
        return new Gebeurtenis(
                vaststelling.dagtekening(),
                Gebeurtenis.Soort.BRIEF,
                DutchFormat.capitalized(stuk.kop().soort().naam()),
                stuk.laatste().onderwerp() + " (" + vaststelling.kenmerk() + ")",
                "/toezicht/" + stuk.provincie() + "/stukken/" + stuk.kop().nummer());
    }

    /** A letter names its term in words; the decision or request that it is about keeps the day. */
    @Override
    public List<Looptermijn> termijnen() {
        return List.of();
    }
}
