package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.doorstroom.toegang.Ingelogd;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Logging out. */
@Ingelogd
@Controller
class UitlogPages {
    @PostMapping("/uitloggen")
    String uitloggen(HttpServletRequest request) {
        var sessie = request.getSession(false);
        if (sessie != null) {
            sessie.invalidate();
        }
        return "redirect:/uitgelogd";
    }
}
