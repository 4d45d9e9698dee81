package nl.doorstroom.verdeling;

/** A method with everything it needs to know besides the units. */
sealed interface Rekenwijze permits MetDeler, MetMinimum, Hamilton, Artikel29 {
    static Rekenwijze van(Verdeelvraag vraag) {
        var totaal = vraag.totaal();
        return switch (vraag.methode()) {
            case ADAMS, WEBSTER, JEFFERSON, HILL -> {
                var regel = vraag.methode().regel().orElseThrow();
                yield vraag.minimum().isPresent()
                        ? new MetMinimum(regel, totaal, vraag.minimum().getAsLong())
                        : new MetDeler(regel, totaal);
            }
            case HAMILTON -> new Hamilton(totaal);
            case ARTIKEL_29 -> new Artikel29(totaal);
        };
    }

    /** Places by unit, in the order of the units. */
    long[] aantallen(Eenheden eenheden);

    Uitslag uitslag(Eenheden eenheden);
}
