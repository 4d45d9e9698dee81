package nl.doorstroom.toegang;

import java.util.List;
import java.util.Map;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;

/** Who gets what of the public pages on reception: everybody all of it. Part of {@link Toegangsmatrix}. */
final class Overzichtmatrix {
    private static final String OVERZICHT = "/opvang/opgavenoverzicht";

    private Overzichtmatrix() {}

    static List<Regel> regels() {
        return List.of(
                lezen("/opvang", "/opvang"),
                lezen(OVERZICHT, OVERZICHT + "?peildatum=2023-05-02"),
                lezen(
                        OVERZICHT + "/{tabel:tabel-1|tabel-2|doorstroom}.{formaat:csv|ods}",
                        OVERZICHT + "/tabel-1.csv?peildatum=2023-05-02"),
                // What no day can be read in is no address; a PDF is dear and drawn in its own test.
                regel(OVERZICHT + ".pdf", OVERZICHT + ".pdf?peildatum=gisteren", Antwoord.ONBEKEND),
                lezen("/opvang/plekken", "/opvang/plekken"),
                lezen("/opvang/plekken.{formaat:csv|ods}", "/opvang/plekken.csv"),
                lezen("/api/v1/opgavenoverzicht", "/api/v1/opgavenoverzicht?peildatum=2023-05-02"));
    }

    private static Regel lezen(String patroon, String pad) {
        return regel(patroon, pad, Antwoord.BINNEN);
    }

    private static Regel regel(String patroon, String pad, Antwoord geeft) {
        return new Regel("GET " + patroon, new Wie.Iedereen(), Plekken.overal(pad), Map.of(), geeft, geeft);
    }
}
