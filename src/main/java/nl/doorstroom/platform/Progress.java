package nl.doorstroom.platform;

/** Tells whoever started the product what it is doing. Inject it where something takes a moment; it is silent in tests. */
public interface Progress {
    /** @param text what begins now, in plain Dutch, as in "Gemeenten van 2023 laden" */
    void step(String text);
}
