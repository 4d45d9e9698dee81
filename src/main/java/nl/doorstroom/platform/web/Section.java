package nl.doorstroom.platform.web;

/** The entries of the public menu, in order. */
public enum Section {
    KAART("Kaart", "/"),
    GEMEENTEN("Gemeenten", "/gemeenten"),
    PROVINCIES("Provincies en regio's", "/provincies"),
    TAAKSTELLING("Taakstelling", "/taakstellingen"),
    STANDEN("Standen", "/standen"),
    OPVANG("Opvang", "/opvang"),
    VERDEEL_ZELF("Verdeel zelf", "/verdeel-zelf"),
    CIJFERS("Cijfers", "/cijfers"),
    OVER("Over", "/over");

    private final String label;
    private final String href;

    Section(String label, String href) {
        this.label = label;
        this.href = href;
    }

    public String label() {
        return label;
    }

    public String href() {
        return href;
    }
}
