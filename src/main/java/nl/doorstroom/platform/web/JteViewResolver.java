package nl.doorstroom.platform.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the precompiled templates; a name without a template is left to other resolvers (redirects). */
@Component
class JteViewResolver implements ViewResolver, Ordered {
    private final Templates templates;

    JteViewResolver(Templates templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        return templates.has(viewName) ? (model, request, response) -> render(viewName, model, response) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private void render(String template, @Nullable Map<String, ?> model, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.keySet().removeIf(name -> name.startsWith("org.springframework."));
        templates.render(template, parameters, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
