package nl.doorstroom.publicatie.opvang;

import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page on reception. */
@Openbaar
@Controller
class OpvangPages {
    private static final Page PAGE = Page.of(
            "Opvang",
            "Hoeveel opvangplekken elke provincie moet hebben, hoeveel er zijn en hoeveel er nog nodig zijn.",
            Section.OPVANG);

    private final Opgavenoverzichten overzichten;

    OpvangPages(Opgavenoverzichten overzichten) {
        this.overzichten = overzichten;
    }

    @GetMapping("/opvang")
    ModelAndView opvang() {
        var dag = overzichten.vandaag();
        var view = Opvangbeschrijving.van(dag, overzichten.aangeleverd(dag));
        return new ModelAndView("publicatie/opvang/opvang", Map.of("page", PAGE, "view", view));
    }

    @Bean
    static Doors openbareOpvang() {
        return Doors.of(
                Doors.Kind.PUBLIC,
                "/opvang",
                "/opvang/opgavenoverzicht",
                "/opvang/opgavenoverzicht.*",
                "/opvang/opgavenoverzicht/*");
    }
}
