package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.GeenToegang;
import nl.doorstroom.toegang.aanmelden.Aanmelduitkomst.Welkom;
import nl.doorstroom.toegang.aanmelden.Aanwezigen;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.aanmelden.Demoaccounts;
import nl.doorstroom.toegang.oidc.Aanbieders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Logging in and coming with an invitation. */
@Openbaar
@Controller
class InlogPages {
    private static final Page INLOGGEN = Page.outsideMenu("Inloggen", "Inloggen bij Doorstroom voor wie ermee werkt.");
    private static final Page GEEN_TOEGANG = Page.outsideMenu("Geen toegang", "U kunt hier niet inloggen.");
    private static final Page UITNODIGING =
            Page.outsideMenu("U bent uitgenodigd", "Inloggen met een uitnodiging voor Doorstroom.");
    private static final Page UITGELOGD = Page.outsideMenu("U bent uitgelogd", "U bent uitgelogd.");

    private final Aanbieders aanbieders;
    private final Demoaccounts demoaccounts;
    private final Balie balie;
    private final Aanwezigen aanwezigen;

    InlogPages(Aanbieders aanbieders, Demoaccounts demoaccounts, Balie balie, Aanwezigen aanwezigen) {
        this.aanbieders = aanbieders;
        this.demoaccounts = demoaccounts;
        this.balie = balie;
        this.aanwezigen = aanwezigen;
    }

    @GetMapping("/inloggen")
    ModelAndView inloggen(@RequestParam(defaultValue = "") String naar, HttpServletRequest request) {
        if (aanwezigen.find(request).isPresent()) {
            return new ModelAndView("redirect:" + Balie.BEGIN);
        }
        if (!naar.isEmpty()) {
            balie.onthoudDoel(request, naar);
        }
        return new ModelAndView(
                "toegang/inloggen",
                Map.of("page", INLOGGEN, "view", InlogView.van(aanbieders.keuzes(), demoaccounts.alle())));
    }

    @PostMapping("/inloggen/demo")
    ModelAndView alsDemo(
            @RequestParam(defaultValue = "") String account, HttpServletRequest request, HttpServletResponse response) {
        var uitkomst = demoaccounts.identiteit(account).stream()
                .findFirst()
                .map(identiteit -> balie.meldAan(identiteit, request, response))
                .orElseGet(GeenToegang::new);
        return switch (uitkomst) {
            case Welkom(var naar) -> new ModelAndView("redirect:" + naar);
            case GeenToegang _ -> geenToegang();
        };
    }

    /** Says that somebody can't come in, and not whether the account exists. */
    @GetMapping("/inloggen/geen-toegang")
    ModelAndView geenToegang() {
        return new ModelAndView("toegang/geen-toegang", Map.of("page", GEEN_TOEGANG), HttpStatus.FORBIDDEN);
    }

    @GetMapping("/uitgelogd")
    ModelAndView uitgelogd() {
        return new ModelAndView("toegang/uitgelogd", Map.of("page", UITGELOGD));
    }

    /** Whether the code is any good is told to nobody before it is sure who asks; looking changes nothing. */
    @GetMapping("/uitnodiging/{code}")
    ModelAndView uitnodiging() {
        return new ModelAndView("toegang/uitnodiging", Map.of("page", UITNODIGING));
    }

    @PostMapping("/uitnodiging/{code}")
    String metUitnodiging(@PathVariable String code, HttpServletRequest request) {
        balie.onthoudUitnodiging(request, code);
        return "redirect:/inloggen";
    }
}
