package nl.doorstroom.toegang.web;

import nl.doorstroom.toegang.Rol;

/**
 * Something to choose in a form.
 *
 * @param uitleg what it means; empty when the text says enough
 */
public record Optie(String waarde, String tekst, String uitleg) {
    static Optie van(Rol rol) {
        return new Optie(rol.code(), rol.naam(), rol.taak());
    }
}
