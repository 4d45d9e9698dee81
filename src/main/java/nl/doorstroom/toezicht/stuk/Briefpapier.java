package nl.doorstroom.toezicht.stuk;

/**
 * What stands around the text of every paper of a provincie.
 *
 * @param afzender who writes: <i>Gedeputeerde Staten van Flevoland</i>
 * @param contact how to reach the department, on one or more lines; never a person
 * @param ondertekening what stands at the end, on one or more lines
 * @param kenmerk what the number of every paper begins with: <i>IBT-FL</i>
 */
public record Briefpapier(String afzender, String contact, String ondertekening, String kenmerk) {
    private static final String VORM = "[A-Z][A-Z0-9-]{0,19}";

    /** What a provincie begins with. */
    public static Briefpapier begin(String provincie, String code) {
        var staten = "Gedeputeerde Staten van " + provincie;
        return new Briefpapier(staten, "Interbestuurlijk toezicht", staten, "IBT-" + code);
    }

    /** Whether a number can begin so: capitals, digits and dashes, 20 at most. */
    public static boolean isKenmerk(String tekst) {
        return tekst.matches(VORM);
    }

    /**
     * The number of a paper: <i>IBT-FL-2021-003</i>.
     *
     * @param volgnr its place among those of the provincie in that year, from 1
     */
    public String kenmerk(int jaar, int volgnr) {
        return "%s-%d-%03d".formatted(kenmerk, jaar, volgnr);
    }
}
