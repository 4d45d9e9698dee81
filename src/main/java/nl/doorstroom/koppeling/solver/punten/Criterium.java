package nl.doorstroom.koppeling.solver.punten;

/** What a household can get points for. Whoever disagrees with one can say so: each is a choice, not a measurement. */
public enum Criterium {
    AFSTAND_VERBLIJF(
            "Afstand tot de huidige verblijfplaats",
            "Hoe dichter bij de plaats waar het huishouden nu verblijft, hoe meer punten; vanaf het bereik geen.",
            false),
    AFSTAND_SCHOOL(
            "Afstand tot school",
            "Voor elk schoolgaand kind: hoe dichter bij de eigen school of een nieuwkomersklas van dezelfde soort, hoe meer"
                    + " punten; vanaf het bereik geen.",
            true),
    WERK(
            "Werkervaring en vraag naar werk",
            "Voor elk lid van 18 tot en met 66 jaar: de door de regio opgegeven vraag in de sector van eigen ervaring waar"
                    + " die vraag het grootst is.",
            true),
    OPLEIDING(
            "Opleiding en vraag naar opgeleiden",
            "Voor elk lid van 18 tot en met 66 jaar: de door de regio opgegeven vraag naar het eigen opleidingsniveau.",
            true),
    NETWERK(
            "Netwerk",
            "De sterkste band met mensen in de gemeente; een band met mensen elders in dezelfde regio telt voor een"
                    + " ingesteld deel.",
            false),
    WONINGEN(
            "Woningen naar grootte van het huishouden",
            "Welk deel van de huishoudens van deze grootte de gemeente met haar woningen kan helpen, zoals zij zelf opgeeft.",
            false),
    SNELHEID(
            "Snelheid van de gemeente",
            "Hoe korter huishoudens na koppeling op een woning wachten, hoe meer punten; vanaf het bereik geen.",
            false),
    REGIOADVIES("Regioadvies", "Alle punten als de gemeente in de geadviseerde regio ligt, anders geen.", false);

    private final String naam;
    private final String uitleg;
    private final boolean perLid;

    Criterium(String naam, String uitleg, boolean perLid) {
        this.naam = naam;
        this.uitleg = uitleg;
        this.perLid = perLid;
    }

    /** The name on screens. */
    public String naam() {
        return naam;
    }

    /** One sentence in plain Dutch on what counts. */
    public String uitleg() {
        return uitleg;
    }

    /** Whether members each get a contribution, which a {@link Huishoudregel} then makes one. */
    public boolean perLid() {
        return perLid;
    }
}
