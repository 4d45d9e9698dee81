package nl.doorstroom.toegang.web;

import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.beheer.Organisatie;

/** The fields of a form about roles. */
final class Rolvelden {
    static final String ROL = "rol";
    static final String GEBIEDEN = "gebieden";
    static final String VAN = "van";
    static final String TOT = "tot-en-met";

    private Rolvelden() {}

    static Choice keuze(Rol rol) {
        return new Choice(rol.code(), rol.naam(), rol.taak());
    }

    /** Whether an organisation works for more than one gemeente, so that a role can be for a part. */
    static boolean heeftDelen(Organisatie organisatie) {
        return organisatie.gebieden().size() > 1
                || organisatie.gebieden().stream().anyMatch(gebied -> gebied.soort() != Gebiedsoort.GEMEENTE);
    }
}
