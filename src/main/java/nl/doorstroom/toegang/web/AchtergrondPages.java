package nl.doorstroom.toegang.web;

import java.util.Map;
import nl.doorstroom.platform.planning.PlannedJobs;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the product does by itself, and how that goes. */
@Vereist(Bevoegdheid.ACHTERGRONDWERK_INZIEN)
@Controller
class AchtergrondPages {
    private static final Page PAGE =
            Page.outsideMenu("Werk op de achtergrond", "Wat Doorstroom uit zichzelf doet, en hoe dat gaat.");

    private final PlannedJobs jobs;

    AchtergrondPages(PlannedJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/werk-op-de-achtergrond")
    ModelAndView werk() {
        return new ModelAndView(
                "toegang/achtergrond", Map.of("page", PAGE, "view", AchtergrondView.van(jobs.states())));
    }
}
