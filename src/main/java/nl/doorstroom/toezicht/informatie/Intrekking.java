package nl.doorstroom.toezicht.informatie;

/** That a request was withdrawn, and why. */
public record Intrekking(String reden, Ondertekening hand) {}
