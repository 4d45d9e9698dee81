package nl.doorstroom.verdeling;

import java.util.Optional;

/** The outcome of a method that rounds everybody's exact share: inhabitants ÷ (all inhabitants ÷ total). */
record Quotauitslag(Rekenwijze wijze, Eenheden eenheden, long[] aantallen, Breuk kiesdeler) implements Uitslag {
    static Quotauitslag van(Rekenwijze wijze, Eenheden eenheden, long totaal) {
        return new Quotauitslag(wijze, eenheden, wijze.aantallen(eenheden), Breuk.van(eenheden.som(), totaal));
    }

    @Override
    public Optional<Delerinterval> deler() {
        return Optional.empty();
    }

    @Override
    public Rekensom rekensom(int plaats) {
        return Rekensom.van(eenheden.inwoners(plaats), kiesdeler, aantallen[plaats]);
    }

    @Override
    public Rekensom zonderInwoners() {
        return Rekensom.van(0, kiesdeler, 0);
    }

    @Override
    public Afstand afstand(int plaats) {
        return new Afstandzoeker(wijze, eenheden).afstand(plaats, aantallen[plaats]);
    }
}
