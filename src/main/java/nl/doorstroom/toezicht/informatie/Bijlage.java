package nl.doorstroom.toezicht.informatie;

/**
 * A file with an answer, without what is in it.
 *
 * @param nummer by which it is found: its place in the answer, from 1; of a file that was not sent yet any number
 * @param naam clean, with the ending of its kind
 * @param bytes 1 to 10 MB
 * @param sha256 of what is in it, in hexadecimals
 */
public record Bijlage(long nummer, String naam, Bijlagesoort soort, long bytes, String sha256) {}
