package nl.doorstroom.koppeling.solver.punten;

/** A sector of work in which somebody has experience and a region declares demand. */
public enum Sector {
    LANDBOUW("landbouw"),
    INDUSTRIE("industrie"),
    BOUW("bouw"),
    TECHNIEK("techniek"),
    HANDEL("handel"),
    VERVOER("vervoer en logistiek"),
    HORECA("horeca"),
    SCHOONMAAK("schoonmaak"),
    ICT("ict"),
    ADMINISTRATIE("administratie"),
    ONDERWIJS("onderwijs"),
    ZORG("zorg en welzijn");

    private final String naam;

    Sector(String naam) {
        this.naam = naam;
    }

    /** The sector as it stands in a Dutch sentence. */
    public String naam() {
        return naam;
    }
}
