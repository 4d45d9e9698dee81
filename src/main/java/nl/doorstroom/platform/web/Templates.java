package nl.doorstroom.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the product. */
@Component
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The text of a template outside a web answer, for instance to make a PDF of. */
    public String render(String name, Map<String, Object> model) {
        var output = new StringOutput();
        render(name, model, output);
        return output.toString();
    }

    boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }

    void render(String name, Map<String, Object> model, TemplateOutput output) {
        engine.render(name + ".jte", model, output);
    }
}
