package nl.doorstroom.platform.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler its {@link ApiQuery}; which parameters it knows is what its documentation says. */
final class ApiQueryResolver implements HandlerMethodArgumentResolver {
    private final Clock clock;

    ApiQueryResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ApiQuery.class;
    }

    @Override
    public ApiQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var method = Objects.requireNonNull(parameter.getMethod());
        var known = AnnotatedElementUtils.findMergedRepeatableAnnotations(method, Parameter.class).stream()
                .filter(documented -> documented.in() == ParameterIn.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toSet());
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return ApiQuery.of(asked, known, LocalDate.now(clock));
    }
}
