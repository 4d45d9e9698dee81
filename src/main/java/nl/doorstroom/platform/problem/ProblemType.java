package nl.doorstroom.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem; the address of each is part of the promise of the API and never changes. */
public enum ProblemType {
    ONGELDIGE_INVOER(400, "De vraag klopt niet", "Verbeter wat in “fouten” staat en vraag het opnieuw."),
    ONLEESBARE_VRAAG(400, "De vraag is niet te lezen", "Kijk of het adres goed is geschreven en gecodeerd."),
    NIET_AANGEMELD(
            401,
            "Wie vraagt dit?",
            "Stuur een geldig token mee als Authorization: Bearer. Is het verlopen, haal dan een nieuw."),
    NIET_TOEGESTAAN(
            403,
            "Dit mag niet",
            "Dit adres is niet voor iedereen. Een programma moet geregistreerd zijn, en zijn token moet het recht (scope) noemen"
                    + " dat hiervoor nodig is."),
    NIET_GEVONDEN(
            404, "Dit is er niet", "Kijk of het adres goed is overgenomen; het eindigt niet op een schuine streep."),
    METHODE_NIET_TOEGESTAAN(
            405,
            "Dit kan hier niet",
            "Gebruik een methode die in de header Allow staat; bijna overal zijn dat alleen GET, HEAD en OPTIONS."),
    FORMAAT_NIET_BESCHIKBAAR(406, "Dit formaat is er niet", "Vraag om application/json, of laat de header Accept weg."),
    INGEHAALD(
            409,
            "Iemand was u voor",
            "Er is niets veranderd. Lees in “fouten” wat er al is, en stuur alleen wat er nog bij moet."),
    TE_GROOT(413, "Dit is te groot", "Verdeel wat u stuurt over meer verzoeken, elk van hoogstens 1 MB."),
    INHOUD_ONBEKEND(415, "Dit soort inhoud lezen wij niet", "Stuur JSON, met Content-Type: application/json."),
    NU_NIET_BESCHIKBAAR(
            503,
            "Dit kan nu even niet",
            "De uitgever van het token antwoordt niet. Probeer het opnieuw na het aantal seconden in Retry-After."),
    INTERNE_FOUT(
            500, "Er ging iets mis", "Dat ligt aan ons. Probeer het over een minuut opnieuw, of meld het kenmerk.");

    private static final String PATH = "/fouten/";

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind that belongs to a status; any other fault of the asker counts as a question that cannot be read. */
    public static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && type != ONGELDIGE_INVOER)
                .findFirst()
                .orElse(status >= 500 ? INTERNE_FOUT : ONLEESBARE_VRAAG);
    }

    /** The kind whose address ends in this name. */
    public static Optional<ProblemType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is explained; also its identity. */
    public String uri() {
        return PATH + code();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What to do about it. */
    public String detail() {
        return detail;
    }
}
