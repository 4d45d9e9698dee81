package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toegang.oidc.Terugkomst.Afgebroken;
import nl.doorstroom.toegang.oidc.Terugkomst.Bekend;
import nl.doorstroom.toegang.oidc.Terugkomst.Geweigerd;
import nl.doorstroom.toegang.oidc.Terugkomst.Onbereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leaving for a provider of identity and coming back. What was begun is in the database under a key that only this browser
 * has, and is erased when it comes back: whatever the answer is, it is judged once.
 */
@Controller
@Openbaar
class AanmeldPages {
    private static final Logger LOG = LoggerFactory.getLogger(AanmeldPages.class);
    private static final int SLEUTELBYTES = 32;

    private final Aanbieders aanbieders;
    private final Aanmelding aanmelding;
    private final Onthouden onthouden;
    private final Balie balie;
    private final Auditlog auditlog;
    private final StringKeyGenerator sleutels =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), SLEUTELBYTES);

    AanmeldPages(Aanbieders aanbieders, Aanmelding aanmelding, Onthouden onthouden, Balie balie, Auditlog auditlog) {
        this.aanbieders = aanbieders;
        this.aanmelding = aanmelding;
        this.onthouden = onthouden;
        this.balie = balie;
        this.auditlog = auditlog;
    }

    @GetMapping(OidcKeten.BIJ + "/{aanbieder}")
    @Nullable
    ModelAndView begin(@PathVariable("aanbieder") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var aanbieder = aanbieders.find(id).orElseThrow(NotFoundException::new);
        try {
            var verzoek = aanmelding.begin(aanbieder, request);
            var sleutel = sleutels.generateKey();
            onthouden.bewaar(sleutel, Aanmeldverzoek.van(id, verzoek));
            response.addHeader(HttpHeaders.SET_COOKIE, Aanmeldcookie.zet(request, sleutel));
            return ga(verzoek.getAuthorizationRequestUri(), response);
        } catch (AanbiederOnbereikbaarException fout) {
            LOG.warn("Log-in at {} can't begin: {}", id, Uitval.kort(String.valueOf(fout.getMessage())));
            return Aanmeldmelding.onbereikbaar(aanbieder, response);
        }
    }

    @GetMapping(OidcKeten.TERUG + "/{aanbieder}")
    @Nullable
    ModelAndView terug(@PathVariable("aanbieder") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.SET_COOKIE, Aanmeldcookie.wis(request));
        var velden = velden(request);
        var verzoek = Aanmeldcookie.lees(request).flatMap(onthouden::neem);
        var terugkomst = velden.map(gegeven -> aanmelding.rondAf(id, verzoek, gegeven))
                .orElseGet(() -> new Geweigerd("a field twice"));
        return switch (terugkomst) {
            case Bekend bekend -> meldAan(bekend, request, response);
            case Geweigerd geweigerd -> weiger(id, geweigerd.reden(), response);
            case Afgebroken _ -> Aanmeldmelding.afgebroken(response);
            case Onbereikbaar weg -> onbereikbaar(weg.aanbieder(), response);
        };
    }

    private @Nullable ModelAndView meldAan(Bekend bekend, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (balie.meldAan(bekend.identiteit(), request, response)) {
            case Aanmelduitkomst.Welkom welkom -> ga(welkom.naar(), response);
            case Aanmelduitkomst.GeenToegang _ -> ga(OidcKeten.GEEN_TOEGANG, response);
        };
    }

    private ModelAndView weiger(String id, String reden, HttpServletResponse response) {
        auditlog.noteerAltijd(Voorval.beveiliging("aanmelding.geweigerd")
                .over("aanbieder", Uitval.kort(id))
                .met(Map.of(), Map.of("reden", reden)));
        LOG.warn("Log-in at {} refused: {}", Uitval.kort(id), reden);
        return Aanmeldmelding.mislukt(response);
    }

    private static ModelAndView onbereikbaar(Aanbieder aanbieder, HttpServletResponse response) {
        LOG.warn("Log-in at {} can't be finished: it doesn't answer", aanbieder.id());
        return Aanmeldmelding.onbereikbaar(aanbieder, response);
    }

    private static @Nullable ModelAndView ga(String adres, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendRedirect(adres);
        return null;
    }

    /** The answer, every field once; empty when somebody sent one twice. */
    private static Optional<Map<String, String>> velden(HttpServletRequest request) {
        var velden = new TreeMap<String, String>();
        for (var veld : request.getParameterMap().entrySet()) {
            if (veld.getValue().length != 1) {
                return Optional.empty();
            }
            velden.put(veld.getKey(), veld.getValue()[0]);
        }
        return Optional.of(velden);
    }
}
