package nl.doorstroom.verdeling;

/** A method with everything it needs to know besides the units. */
sealed interface Rekenwijze permits MetDeler, MetMinimum, Hamilton, Artikel29 {
    static Rekenwijze van(Verdeelvraag vraag) {
        return switch (vraag.methode()) {
            case ADAMS, WEBSTER, JEFFERSON, HILL ->
                metDeler(vraag, vraag.methode().regel().orElseThrow());
            case HAMILTON -> new Hamilton(vraag.totaal());
            case ARTIKEL_29 -> new Artikel29(vraag.totaal());
        };
    }

    private static Rekenwijze metDeler(Verdeelvraag vraag, Delerregel regel) {
        return vraag.minimum().isPresent()
                ? new MetMinimum(regel, vraag.totaal(), vraag.minimum().getAsLong())
                : new MetDeler(regel, vraag.totaal());
    }

    /** Places by unit, in the order of the units. */
    long[] aantallen(Eenheden eenheden);

    Uitslag uitslag(Eenheden eenheden);
}
