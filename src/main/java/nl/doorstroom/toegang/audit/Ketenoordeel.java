package nl.doorstroom.toegang.audit;

import java.util.List;

/**
 * What came of walking along the chain.
 *
 * @param aantal rows seen
 * @param laatste the last of them; written down elsewhere it is a seal
 * @param breuken where it is broken; no more than a hundred are kept
 */
public record Ketenoordeel(long aantal, Zegel laatste, List<Ketenbreuk> breuken) {
    public Ketenoordeel {
        breuken = List.copyOf(breuken);
    }

    public boolean isGaaf() {
        return breuken.isEmpty();
    }
}
