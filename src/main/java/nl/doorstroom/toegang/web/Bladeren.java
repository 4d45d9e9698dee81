package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody is in a long list, and the ways on.
 *
 * @param plaats which rows these are, in words
 * @param vorige address of newer rows; null when there are none
 * @param volgende address of older rows; null when there are none
 */
public record Bladeren(
        String plaats, @Nullable String vorige, @Nullable String volgende, String csv, String ods) {
    private static final int VERSTE = 100_000;

    /** Which page was asked for; what cannot be understood counts as the first. */
    static int pagina(HttpServletRequest request) {
        var gevraagd = request.getParameter("pagina");
        var geldig = gevraagd != null && gevraagd.matches("[1-9][0-9]{0,4}");
        return geldig ? Math.min(Integer.parseInt(gevraagd), VERSTE) : 1;
    }

    /**
     * @param totaal how many rows there are, counted no further than {@code genoeg} and one
     * @param opPagina how many stand on this page
     */
    static Bladeren van(HttpServletRequest request, int perPagina, int opPagina, long totaal, int genoeg) {
        var pagina = pagina(request);
        var eerste = (pagina - 1L) * perPagina + 1;
        var laatste = eerste + opPagina - 1;
        return new Bladeren(
                opPagina == 0 ? "Geen regels" : plaats(eerste, laatste, totaal, genoeg),
                pagina > 1 ? adres(request, "", pagina - 1) : null,
                laatste < totaal && opPagina > 0 ? adres(request, "", pagina + 1) : null,
                adres(request, ".csv", 1),
                adres(request, ".ods", 1));
    }

    private static String plaats(long eerste, long laatste, long totaal, int genoeg) {
        var hoeveel = totaal > genoeg ? "meer dan " + DutchFormat.number(genoeg) : DutchFormat.number(totaal);
        return "Regel " + DutchFormat.number(eerste) + " tot en met " + DutchFormat.number(laatste) + " van " + hoeveel;
    }

    private static String adres(HttpServletRequest request, String einde, int pagina) {
        var vraag = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((naam, waarden) -> {
            if (!naam.equals("pagina") && waarden.length > 0 && !waarden[0].isBlank()) {
                vraag.put(naam, waarden[0]);
            }
        });
        if (pagina > 1) {
            vraag.put("pagina", Integer.toString(pagina));
        }
        return adres(request.getRequestURI() + einde, vraag);
    }

    private static String adres(String pad, Map<String, String> vraag) {
        var adres = UriComponentsBuilder.fromPath(pad);
        vraag.keySet().forEach(naam -> adres.queryParam(naam, "{" + naam + "}"));
        return adres.encode().buildAndExpand(vraag).toUriString();
    }
}
