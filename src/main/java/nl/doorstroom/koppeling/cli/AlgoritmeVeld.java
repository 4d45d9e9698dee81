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
    CATEGORY(500, false),
    WEBSITE(500, false),
    STATUS(100, true),
    GOAL(2500, false),
    PROPORTIONALITY(2500, false),
    LAWFUL_BASIS(2500, false),
    STANDARD_VERSION(10, true),
    CONTACT_EMAIL(100, true),
    LANG(10, true),
    PUBLICCODE(500, false),
    SOURCE_DATA(2500, false),
    METHODS_AND_MODELS(5000, false),
    HUMAN_INTERVENTION(2500, false),
    RISKS(2500, false),
    PROVIDER(200, false),
    TAGS(2500, false),
    BEGIN_DATE(10, false),
    LAWFUL_BASIS_LINK(500, false),
    IMPACTTOETSEN(2500, false),
    SOURCE_DATA_LINK(500, false),
    PUBLICATION_CATEGORY(100, true);

    private final int grens;
    private final boolean verplicht;

    AlgoritmeVeld(int grens, boolean verplicht) {
        this.grens = grens;
        this.verplicht = verplicht;
    }

    /** A text has fewer characters than this, and no new lines: the register shows none. */
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
