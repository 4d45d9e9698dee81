package nl.doorstroom.publicatie.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one gemeente in texts.
 *
 * @param opmerking what one must know of this version; empty when nothing
 * @param feiten small facts under the big number
 * @param regios totals of the areas it lies in
 * @param buren around it in the ranking
 */
public record GemeenteView(
        String naam,
        String code,
        String versie,
        String versienaam,
        String getal,
        String woorden,
        List<Feit> feiten,
        String opmerking,
        List<Keuze> versies,
        List<Stap> stappen,
        List<Stap> amvStappen,
        @Nullable String amv,
        List<Methodecijfer> methoden,
        Staafgrafiek grafiek,
        List<Historie> historie,
        List<Regio> regios,
        List<Buur> buren,
        List<Overgedragen> overdrachten,
        List<Feit> verantwoording) {

    public record Feit(String naam, String waarde, String adres) {}

    /**
     * One line of a worked sum.
     *
     * @param reken the sum itself
     * @param regel the rule and where it stands
     */
    public record Stap(String woorden, String reken, String regel, boolean uitkomst) {}

    /** What another method gives, and the difference with this version. */
    public record Methodecijfer(String naam, String uitleg, String aantal, String verschil, boolean hier) {}

    public record Historie(
            String halfjaar,
            String versie,
            String adres,
            String landelijk,
            String aantal,
            String amv,
            String herkomst,
            boolean hier) {}

    public record Regio(String soort, String naam, String adres, String aantal, String gemeenten, String aandeel) {}

    public record Buur(String plaats, String naam, String adres, String aantal, boolean hier) {}

    public record Overgedragen(String tekst, String bron) {}
}
