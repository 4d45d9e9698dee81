package nl.doorstroom.publicatie.web;

import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;

/** Where the page of an area is. */
final class Adres {
    private Adres() {}

    static String van(Gebied gebied) {
        return van(gebied.code());
    }

    static String van(Gebiedscode code) {
        return switch (code.soort()) {
            case LAND -> "/";
            case GEMEENTE -> "/gemeenten/" + code;
            case PROVINCIE -> "/provincies/" + code;
            case VEILIGHEIDSREGIO -> "/veiligheidsregios/" + code;
            case KOPPELREGIO -> "/koppelregios/" + code;
            case REGIO -> "/regios/" + code;
        };
    }
}
