package nl.doorstroom.toezicht;

/** A round and how it stands with it, without its gemeenten. */
public record Rondekop(Rondecode code, Ronde.Staat staat) {
    /** Whether there is still work in it. */
    public boolean isOpen() {
        return staat != Ronde.Staat.VASTGESTELD;
    }
}
