package nl.doorstroom.toegang.oidc;

/** Recognises a burgerservicenummer, which may never say who logs in (NL GOV profile; Wabb art. 10). */
final class Bsn {
    private static final int CIJFERS = 9;

    private Bsn() {}

    /** Whether this is one, as such or behind a prefix with a colon, with or without its leading zero. */
    static boolean is(String onderwerp) {
        var kaal = onderwerp.substring(onderwerp.lastIndexOf(':') + 1).strip();
        return kaal.matches("[0-9]{8,9}") && doorstaatElfproef("0".repeat(CIJFERS - kaal.length()) + kaal);
    }

    /** 9a + 8b + 7c + … + 2h − i is a multiple of eleven. */
    private static boolean doorstaatElfproef(String cijfers) {
        var som = -Character.digit(cijfers.charAt(CIJFERS - 1), 10);
        for (var plaats = 0; plaats < CIJFERS - 1; plaats++) {
            som += (CIJFERS - plaats) * Character.digit(cijfers.charAt(plaats), 10);
        }
        return som % 11 == 0;
    }
}
