package nl.doorstroom.realisatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Works out the chains of all grootboeken again and tells where they are broken. */
@Component
@Vereist(Bevoegdheid.LOGBOEK_INZIEN)
public class Grootboekcontrole {
    private final JdbcKetenStore store;

    Grootboekcontrole(JdbcKetenStore store) {
        this.store = store;
    }

    /**
     * Where the chain of a gemeente is at some entry; written down elsewhere it shows later whether anything up to there was
     * rewritten.
     *
     * @param hash in hexadecimals
     */
    public record Zegel(String gemeente, long nummer, String hash) {}

    /**
     * @param boekingen entries seen
     * @param zegels the last entry of every gemeente
     * @param breuken where a chain is broken, as sentences in Dutch; empty when all is well
     */
    public record Oordeel(long boekingen, List<Zegel> zegels, List<String> breuken) {
        public Oordeel {
            zegels = List.copyOf(zegels);
            breuken = List.copyOf(breuken);
        }

        public boolean isGaaf() {
            return breuken.isEmpty();
        }
    }

    /** @param zegels written down earlier; none to check the chains alone */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Oordeel controleer(List<Zegel> zegels) {
        var wandeling = new Wandeling(zegels);
        try (var rijen = store.rijen()) {
            rijen.forEach(wandeling::neem);
        }
        return wandeling.oordeel(store.koppen());
    }

    /** Walks along all chains, one after the other, and keeps no more than where each of them is. */
    private static final class Wandeling {
        private static final int GENOEG = 100;

        private final Boekingsketen keten = new Boekingsketen();
        private final Map<String, Zegel> laatste = new TreeMap<>();
        private final Map<Long, Zegel> verwacht = new TreeMap<>();
        private final List<String> breuken = new ArrayList<>();
        private byte[] vorige = Boekingsketen.begin();
        private String gemeente = "";
        private long aantal;

        Wandeling(List<Zegel> zegels) {
            zegels.forEach(zegel -> verwacht.put(zegel.nummer(), zegel));
        }

        void neem(JdbcBoekingStore.Schakel schakel) {
            var rij = schakel.rij();
            if (!rij.gemeente().equals(gemeente)) {
                gemeente = rij.gemeente();
                vorige = Boekingsketen.begin();
            }
            aantal++;
            if (!Arrays.equals(keten.hash(vorige, rij), schakel.hash())) {
                meld("Boeking " + rij.nummer() + " van " + gemeente + " is gewijzigd, of er is een boeking voor weg.");
            }
            vorige = schakel.hash();
            var hier = new Zegel(gemeente, rij.nummer(), HexFormat.of().formatHex(vorige));
            laatste.put(gemeente, hier);
            var zegel = verwacht.remove(rij.nummer());
            if (zegel != null && !zegel.equals(hier)) {
                meld("Boeking " + rij.nummer() + " van " + gemeente + " past niet bij het zegel: zij is herschreven.");
            }
        }

        private void meld(String breuk) {
            if (breuken.size() < GENOEG) {
                breuken.add(breuk);
            }
        }

        Oordeel oordeel(Map<String, Zegel> koppen) {
            koppen.forEach((code, kop) -> {
                if (!kop.equals(laatste.get(code))) {
                    meld("Het grootboek van " + code + " hoort te eindigen bij boeking " + kop.nummer() + ".");
                }
            });
            laatste.keySet().stream()
                    .filter(code -> !koppen.containsKey(code))
                    .forEach(code -> meld("Het grootboek van " + code + " heeft geen kop."));
            verwacht.values()
                    .forEach(zegel -> meld("Boeking " + zegel.nummer() + " van " + zegel.gemeente()
                            + " staat in het zegel en niet meer in het grootboek."));
            return new Oordeel(aantal, List.copyOf(laatste.values()), breuken);
        }
    }
}
