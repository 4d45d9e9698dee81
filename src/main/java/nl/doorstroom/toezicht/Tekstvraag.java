package nl.doorstroom.toezicht;

/**
 * A new text for a paper.
 *
 * @param onderwerp 1 to 200 characters
 * @param tekst 1 to 20,000 characters, in the notation of {@link nl.doorstroom.toezicht.stuk.Stukinhoud}
 * @param gezien how many texts that one has seen; with more nothing is written, for somebody was first
 */
public record Tekstvraag(String onderwerp, String tekst, int gezien) {}
