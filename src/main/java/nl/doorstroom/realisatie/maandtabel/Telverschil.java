package nl.doorstroom.realisatie.maandtabel;

/**
 * A printed figure that does not follow from the figures beside it. It is kept as printed; this tells what we come to.
 *
 * @param gedrukt what the table says
 * @param berekend what we come to
 */
public record Telverschil(Maandregel regel, Kolom kolom, Berekening berekening, long gedrukt, long berekend) {
    /** How we came to our figure. */
    public enum Berekening {
        SOM_VAN_PROVINCIES("de provincies opgeteld"),
        SOM_VAN_REGIOS("de veiligheidsregio's opgeteld"),
        OPGAVE_MIN_REALISATIE("opgave min realisatie");

        private final String naam;

        Berekening(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** Ours minus the printed one. */
    public long verschil() {
        return berekend - gedrukt;
    }

    @Override
    public String toString() {
        return regel.naam() + ", " + kolom + ": gedrukt " + gedrukt + ", " + berekening.naam() + " " + berekend;
    }
}
