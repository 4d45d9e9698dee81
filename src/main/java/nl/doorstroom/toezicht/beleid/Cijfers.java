package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * What the grootboek says of a gemeente at a peildatum, in two readings. Standen in persons: voorsprong above 0, achterstand
 * below.
 *
 * @param opPeildatum stand as known on the peildatum itself
 * @param naNaijl stand at that same peildatum, as known at the end of the na-ijl: moves that were registered late count
 * @param naijl people who moved in the month of na-ijl
 * @param fase3 people about to move at its end; empty when nobody told
 * @param nietVerwerkt people who, as the gemeente made plausible, moved in time and are not registered yet; 0 or more
 */
public record Cijfers(
        LocalDate peildatum, long opPeildatum, long naNaijl, long naijl, OptionalLong fase3, long nietVerwerkt) {
    public Cijfers {
        if (nietVerwerkt < 0) {
            throw new IllegalArgumentException("Cijfers: nietVerwerkt (" + nietVerwerkt + ") must be 0 or more.");
        }
    }

    /** A stand that is the same in both readings. */
    public static Cijfers van(LocalDate peildatum, long stand) {
        return new Cijfers(peildatum, stand, stand, 0, OptionalLong.empty(), 0);
    }

    /** With people who moved in the month after and who were about to. */
    public Cijfers metNaijl(long mensen, long inFase3) {
        return new Cijfers(peildatum, opPeildatum, naNaijl, mensen, OptionalLong.of(inFase3), nietVerwerkt);
    }

    /** As known at the end of the na-ijl. */
    public Cijfers laterBekend(long stand) {
        return new Cijfers(peildatum, opPeildatum, stand, naijl, fase3, nietVerwerkt);
    }

    public Cijfers metNietVerwerkt(long mensen) {
        return new Cijfers(peildatum, opPeildatum, naNaijl, naijl, fase3, mensen);
    }

    /** The stand in a reading. */
    public long stand(Maatstaf maatstaf) {
        return switch (maatstaf) {
            case OP_PEILDATUM -> opPeildatum;
            case NA_NAIJL -> naNaijl;
            case MET_NIET_VERWERKT -> naNaijl + nietVerwerkt;
            case MET_NAIJL -> naNaijl + nietVerwerkt + naijl + fase3.orElse(0);
        };
    }
}
