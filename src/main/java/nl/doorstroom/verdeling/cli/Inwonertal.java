package nl.doorstroom.verdeling.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.doorstroom.verdeling.Deelnemer;

/** A number of inhabitants as written: the number, or what is wrong with it (then the number is 0). */
record Inwonertal(long aantal, Optional<String> fout) {
    private static final Pattern GETAL = Pattern.compile("-?[0-9]+");
    private static final int MEESTE_CIJFERS = 18;

    static Inwonertal lees(String tekst) {
        if (!GETAL.matcher(tekst).matches()) {
            return met("Geen geheel getal. Schrijf alleen cijfers, zonder punten of spaties, bijvoorbeeld 45389.");
        }
        if (tekst.startsWith("-")) {
            return met("Een aantal inwoners kan niet negatief zijn. Vul 0 of meer in.");
        }
        if (tekst.length() > MEESTE_CIJFERS || Long.parseLong(tekst) > Deelnemer.MEESTE_INWONERS) {
            return met("Meer inwoners dan op aarde passen. Vul hoogstens " + Deelnemer.MEESTE_INWONERS + " in.");
        }
        return new Inwonertal(Long.parseLong(tekst), Optional.empty());
    }

    private static Inwonertal met(String fout) {
        return new Inwonertal(0, Optional.of(fout));
    }
}
