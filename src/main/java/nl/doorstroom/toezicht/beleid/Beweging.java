package nl.doorstroom.toezicht.beleid;

/** What is proposed about the ladder. Only a decision moves it. */
public enum Beweging {
    GELIJK("het toezicht blijft zoals het is"),
    HOGER("een trede hoger"),
    EINDE("het actieve toezicht eindigt");

    private final String naam;

    Beweging(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
