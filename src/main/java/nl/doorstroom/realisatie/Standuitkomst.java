package nl.doorstroom.realisatie;

/** What came of asking for a stand: there is one, or it is told why there is none. */
public sealed interface Standuitkomst permits Stand, Standuitkomst.Onbekend {
    /** @param reden in plain Dutch, as a sentence */
    record Onbekend(String reden) implements Standuitkomst {
        @Override
        public String toString() {
            return reden;
        }
    }
}
