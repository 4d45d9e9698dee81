package nl.doorstroom.koppeling.solver.punten;

/** A hard ground: it binds a household to an area whatever the points. Source: Integrale Handreiking, koppeling by COA. */
public enum Grond {
    EERSTEGRAADS_FAMILIE("eerstegraads familie"),
    BETAALD_WERK("betaald werk"),
    TOEGELATEN_STUDIE("een studie waarvoor iemand is toegelaten"),
    MEDISCHE_BEHANDELING("een specifieke medische behandeling"),
    REGIOBINDING("een binding aan de regio");

    private final String naam;

    Grond(String naam) {
        this.naam = naam;
    }

    /** The ground as it stands in a Dutch sentence. */
    public String naam() {
        return naam;
    }
}
