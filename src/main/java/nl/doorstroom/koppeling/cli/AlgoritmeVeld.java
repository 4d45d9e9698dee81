package nl.doorstroom.koppeling.cli;

import java.util.Locale;

/**
 * The fields of the Publicatiestandaard 1.0 of the Dutch Algoritmeregister that an entry is handed in with, in the order of
 * its public CSV file. Fields that the register itself fills are left out.
 */
enum AlgoritmeVeld {
    NAME,
    ORGANIZATION,
    DESCRIPTION_SHORT,
    CATEGORY,
    WEBSITE,
    STATUS,
    GOAL,
    PROPORTIONALITY,
    LAWFUL_BASIS,
    STANDARD_VERSION,
    CONTACT_EMAIL,
    LANG,
    PUBLICCODE,
    SOURCE_DATA,
    METHODS_AND_MODELS,
    HUMAN_INTERVENTION,
    RISKS,
    PROVIDER,
    TAGS,
    BEGIN_DATE,
    LAWFUL_BASIS_LINK,
    IMPACTTOETSEN,
    SOURCE_DATA_LINK,
    PUBLICATION_CATEGORY;

    /** The name of the field in the standard. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
