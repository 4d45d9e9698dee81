package nl.doorstroom.toegang.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks along the chain, a row at a time, and remembers where it is broken. It keeps no rows, however many there are. */
final class Ketentoets {
    private static final int GENOEG = 100;

    private final Optional<Zegel> zegel;
    private final List<Ketenbreuk> breuken = new ArrayList<>();
    private Zegel vorige;
    private long aantal;
    private boolean zegelGezien;

    /** @param begin where the walk begins: the row before the first */
    Ketentoets(Zegel begin, Optional<Zegel> zegel) {
        this.vorige = begin;
        this.zegel = zegel;
        this.zegelGezien = zegel.filter(begin::equals).isPresent();
    }

    void neem(Auditregel regel) {
        aantal++;
        var verwacht = vorige.volgnummer() + 1;
        if (regel.volgnummer() > verwacht) {
            meld(new Ketenbreuk.Ontbreekt(verwacht, regel.volgnummer() - 1));
        } else if (regel.volgnummer() < verwacht) {
            meld(new Ketenbreuk.Volgorde(regel.volgnummer(), verwacht));
        } else if (!Auditketen.hash(vorige.hash(), regel).equals(regel.hash())) {
            meld(new Ketenbreuk.Gewijzigd(regel.volgnummer()));
        }
        vorige = new Zegel(regel.volgnummer(), regel.hash());
        zegelGezien |= zegel.filter(vorige::equals).isPresent();
    }

    private void meld(Ketenbreuk breuk) {
        if (breuken.size() < GENOEG) {
            breuken.add(breuk);
        }
    }

    /** @param kop where the chain says that it ends; empty when that is not known, as of a file */
    Ketenoordeel oordeel(Optional<Zegel> kop) {
        kop.filter(einde -> !einde.equals(vorige)).ifPresent(einde -> meld(new Ketenbreuk.Kop(einde, vorige)));
        zegel.filter(_ -> !zegelGezien).ifPresent(oud -> meld(new Ketenbreuk.Zegelbreuk(oud)));
        return new Ketenoordeel(aantal, vorige, breuken);
    }
}
