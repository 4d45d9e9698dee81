package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;
import org.jspecify.annotations.Nullable;

/** Who gets what of the entries of the grootboek and of reading files in; part of {@link Toegangsmatrix}. */
final class Boekingmatrix {
    static final Set<Rol> LEZERS = EnumSet.of(
            Rol.TAAKSTELLER,
            Rol.BELEIDSANALIST,
            Rol.REGIEVOERDER,
            Rol.CASEMANAGER,
            Rol.TOEZICHTHOUDER,
            Rol.HUISVESTINGSMEDEWERKER,
            Rol.BESTUURDER);
    private static final Set<Rol> VERSCHILLEZERS = EnumSet.of(
            Rol.BELEIDSANALIST, Rol.REGIEVOERDER, Rol.TOEZICHTHOUDER, Rol.HUISVESTINGSMEDEWERKER, Rol.BESTUURDER);
    private static final Set<Rol> BOEKERS = EnumSet.of(Rol.REGIEVOERDER);
    private static final String NERGENS = "999999999";
    private static final String INVOER = "/inlezen/{id:[0-9a-f-]{36}}";
    private static final String GEEN_INVOER = "/inlezen/00000000-0000-7000-8000-000000000000";

    private final List<Regel> regels = new ArrayList<>();

    private Boekingmatrix() {}

    static List<Regel> regels() {
        var matrix = new Boekingmatrix();
        matrix.boekingen();
        matrix.inlezen();
        matrix.verschillen();
        return List.copyOf(matrix.regels);
    }

    private void boekingen() {
        regel("GET /boekingen", LEZERS, Plekken.overal("/boekingen"), Antwoord.BINNEN);
        regel(
                "GET /boekingen.{formaat:csv|ods}",
                LEZERS,
                Plekken.overal("/boekingen.csv?gemeente=GM0995"),
                Antwoord.BINNEN);
        regel("GET /boekingen/{nummer:\\d{1,15}}", LEZERS, new Een(), Antwoord.BINNEN);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + "/boekingen/nieuw", BOEKERS, Plekken.overal("/boekingen/nieuw"), Antwoord.BINNEN);
            var wijzigen = Plekken.overal("/boekingen/" + NERGENS + "/corrigeren");
            var patroon = "/boekingen/{nummer:\\d{1,15}}/{wat:corrigeren|actualiseren|verhuizen}";
            regel(methode + patroon, BOEKERS, wijzigen, Antwoord.ONBEKEND);
        }
    }

    private void inlezen() {
        regel("GET /inlezen", BOEKERS, Plekken.overal("/inlezen"), Antwoord.BINNEN);
        regel("POST /inlezen", BOEKERS, Plekken.overal("/inlezen"), Antwoord.BINNEN);
        regel("GET " + INVOER, BOEKERS, Plekken.overal(GEEN_INVOER), Antwoord.ONBEKEND);
        var meldingen = Plekken.overal(GEEN_INVOER + "/meldingen.csv");
        regel("GET " + INVOER + "/meldingen.{formaat:csv|ods}", BOEKERS, meldingen, Antwoord.ONBEKEND);
        for (var stap : List.of("/proef", "/boeken", "/annuleren")) {
            regel("POST " + INVOER + stap, BOEKERS, Plekken.overal(GEEN_INVOER + stap), Antwoord.ONBEKEND);
        }
    }

    private void verschillen() {
        regel("GET /verschillen", VERSCHILLEZERS, Plekken.overal("/verschillen"), Antwoord.BINNEN);
        regel(
                "GET /verschillen.{formaat:csv|ods}",
                VERSCHILLEZERS,
                Plekken.overal("/verschillen.csv"),
                Antwoord.BINNEN);
        var gemeente = "/verschillen/{code:GM\\d{4}}";
        regel("GET " + gemeente, VERSCHILLEZERS, new Eigen(""), Antwoord.BINNEN);
        regel("POST " + gemeente, EnumSet.of(Rol.HUISVESTINGSMEDEWERKER), new Eigen(""), Antwoord.BINNEN);
        var maand = gemeente + "/{maand:20\\d{2}-(?:0[1-9]|1[0-2])}";
        regel("GET " + maand, VERSCHILLEZERS, new Eigen("/2020-12"), Antwoord.BINNEN);
        regel(
                "POST " + maand,
                EnumSet.of(Rol.HUISVESTINGSMEDEWERKER, Rol.REGIEVOERDER),
                new Eigen("/2020-12"),
                Antwoord.BINNEN);
    }

    /** What Maastricht counts is for Maastricht and its provincie, what Lelystad counts for Lelystad and its own. */
    private record Eigen(String rest) implements Plekken {
        @Override
        public List<String> binnen(@Nullable Persoon persoon) {
            return List.of("/verschillen/" + (isZuid(persoon) ? "GM0935" : "GM0995") + rest);
        }

        @Override
        public List<String> buiten(@Nullable Persoon persoon) {
            return persoon == null
                            || Set.of(Rol.BELEIDSANALIST, Rol.REGIEVOERDER).contains(persoon.rol())
                    ? List.of()
                    : List.of("/verschillen/" + (isZuid(persoon) ? "GM0995" : "GM0935") + rest);
        }

        private static boolean isZuid(@Nullable Persoon persoon) {
            return persoon != null && persoon.organisatie().matches(".*(Maastricht|Limburg|Zuid).*");
        }
    }

    private static boolean isMaastricht(@Nullable Persoon persoon) {
        return persoon != null && persoon.organisatie().equals("Demo Gemeente Maastricht");
    }

    private void regel(String ingang, Set<Rol> rollen, Plekken plekken, Antwoord geeft) {
        regels.add(new Regel(ingang, new Wie.Rollen(rollen), plekken, Map.of(), geeft, Antwoord.ONBEKEND));
    }

    /** A taakstelling is for all who read entries; who was housed in Lelystad is not for Maastricht. */
    private static final class Een implements Plekken {
        @Override
        public List<String> binnen(@Nullable Persoon persoon) {
            return List.of("/boekingen/" + nummer("taakstelling"));
        }

        @Override
        public List<String> buiten(@Nullable Persoon persoon) {
            return isMaastricht(persoon) ? List.of("/boekingen/" + nummer("huisvesting")) : List.of();
        }

        private static long nummer(String post) {
            return TestApp.database()
                    .jdbc()
                    .sql("select min(nummer) from realisatie.boeking where gemeente = 'GM0995' and post = ?")
                    .param(post)
                    .query(Long.class)
                    .single();
        }
    }
}
