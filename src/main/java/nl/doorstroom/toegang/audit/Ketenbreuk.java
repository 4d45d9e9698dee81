package nl.doorstroom.toegang.audit;

/** Where the chain is broken, and how; as a sentence. */
public sealed interface Ketenbreuk {
    /** The row, or the hash it carries, is not as it was written. */
    record Gewijzigd(long volgnummer) implements Ketenbreuk {
        @Override
        public String toString() {
            return "Regel " + volgnummer + " is gewijzigd: de inhoud past niet bij de hash.";
        }
    }

    /** @param laatste the last one that is missing */
    record Ontbreekt(long eerste, long laatste) implements Ketenbreuk {
        @Override
        public String toString() {
            return eerste == laatste
                    ? "Regel " + eerste + " ontbreekt."
                    : "De regels " + eerste + " tot en met " + laatste + " ontbreken.";
        }
    }

    /** The rows are not in order, or one stands there twice. */
    record Volgorde(long volgnummer, long verwacht) implements Ketenbreuk {
        @Override
        public String toString() {
            return "Regel " + volgnummer + " staat op de plaats van regel " + verwacht + ".";
        }
    }

    /** The head of the chain names another row or hash than the last one there is. */
    record Kop(Zegel kop, Zegel laatste) implements Ketenbreuk {
        @Override
        public String toString() {
            return "De kop zegt dat de keten eindigt bij " + kop + ", maar de laatste regel is " + laatste + ".";
        }
    }

    /** What was written down elsewhere is not what stands here. */
    record Zegelbreuk(Zegel zegel) implements Ketenbreuk {
        @Override
        public String toString() {
            return "Het zegel " + zegel + " past niet: regel " + zegel.volgnummer()
                    + " ontbreekt of heeft een andere hash. De keten is na het zegelen herschreven.";
        }
    }
}
