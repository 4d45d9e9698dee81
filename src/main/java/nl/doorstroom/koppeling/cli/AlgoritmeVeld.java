package nl.doorstroom.koppeling.cli;

import java.util.Locale;

/**
 * The fields of the Publicatiestandaard 1.0.0 of the Dutch Algoritmeregister that an entry is handed in with, in the order of
 * its public CSV file. Fields that the register itself fills are left out.
 */
enum AlgoritmeVeld {
    NAME(100, true),
    ORGANIZATION(100, true),
    DESCRIPTION_SHORT(350, true),
    CATEGORY(Integer.MAX_VALUE, false),
    WEBSITE(Integer.MAX_VALUE, false),
    STATUS(Integer.MAX_VALUE, true),
    GOAL(2500, false),
    PROPORTIONALITY(2500, false),
    LAWFUL_BASIS(2500, false),
    STANDARD_VERSION(Integer.MAX_VALUE, true),
    CONTACT_EMAIL(Integer.MAX_VALUE, true),
    LANG(Integer.MAX_VALUE, true),
    PUBLICCODE(Integer.MAX_VALUE, false),
    SOURCE_DATA(2500, false),
    METHODS_AND_MODELS(5000, false),
    HUMAN_INTERVENTION(2500, false),
    RISKS(2500, false),
    PROVIDER(200, false),
    TAGS(2500, false),
    BEGIN_DATE(Integer.MAX_VALUE, false),
    LAWFUL_BASIS_LINK(Integer.MAX_VALUE, false),
    IMPACTTOETSEN(Integer.MAX_VALUE, false),
    SOURCE_DATA_LINK(Integer.MAX_VALUE, false),
    PUBLICATION_CATEGORY(Integer.MAX_VALUE, true);

    private final int grens;
    private final boolean verplicht;

    AlgoritmeVeld(int grens, boolean verplicht) {
        this.grens = grens;
        this.verplicht = verplicht;
    }

    /** A text has fewer characters than this, in one line: the register shows no new lines. */
    int grens() {
        return grens;
    }

    /** Whether the register refuses an entry without it. */
    boolean verplicht() {
        return verplicht;
    }

    /** The name of the field in the standard. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
