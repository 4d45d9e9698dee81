package nl.doorstroom.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.problem.ProblemType;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The documentation of the API for people. */
@Openbaar
@Controller
class ApiPages {
    private static final Page PAGE = Page.of(
            "API",
            "De open API van Doorstroom: alle taakstellingen, gebieden en inwoners voor programma's.",
            Section.CIJFERS,
            new Page.Link("Cijfers", "/cijfers"));

    private final OpenApiWebMvcResource openApi;
    private final JsonMapper mapper;
    private final String contactAddress;

    /** @param contactAddress blank when the installation named nobody; the page then names nobody either */
    ApiPages(
            OpenApiWebMvcResource openApi,
            JsonMapper mapper,
            @Value("${doorstroom.contact.adres:}") String contactAddress) {
        this.openApi = openApi;
        this.mapper = mapper;
        this.contactAddress = contactAddress;
    }

    @GetMapping("/api")
    ModelAndView api(HttpServletRequest request) throws IOException {
        var document = mapper.readTree(openApi.openapiJson(request, Api.PATH + "/openapi.json", Locale.ROOT));
        return new ModelAndView(
                "platform/api", Map.of("page", PAGE, "view", new ApiDocument(document, contactAddress).view()));
    }

    /** The type of a problem is the address of its explanation. */
    @GetMapping("/fouten/{code}")
    String problem(@PathVariable String code) {
        var type = ProblemType.find(code).orElseThrow(NotFoundException::new);
        return "redirect:/api#" + type.code();
    }
}
