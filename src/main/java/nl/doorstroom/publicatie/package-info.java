/**
 * The public face, open but for the entries of a grootboek. Start at {@link nl.doorstroom.publicatie.Beelden}.
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
            "realisatie :: maandtabelantwoorden",
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
