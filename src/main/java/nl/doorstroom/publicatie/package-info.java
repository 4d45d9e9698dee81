/**
 * The public face: the map, pages, tables and downloads. Reads every domain module; nobody reads it. All of it is open without
 * an account, but for the entries of a grootboek. Start at {@link nl.doorstroom.publicatie.Beelden}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "platform",
            "platform :: *",
            "gebied",
            "verdeling",
            "taakstelling",
            "realisatie",
            "realisatie :: maandtabel",
            "realisatie :: maandtabelbeeld",
            "opvang",
            "opvang :: *",
            "toegang",
            "toegang :: *"
        })
@NullMarked
package nl.doorstroom.publicatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
