package nl.doorstroom.verdeling;

/** What comes of a {@link Verdeelvraag}: a distribution, or the reasons why there is none. */
public sealed interface Verdeeluitkomst permits Verdeling, OnmogelijkeVerdeling {}
