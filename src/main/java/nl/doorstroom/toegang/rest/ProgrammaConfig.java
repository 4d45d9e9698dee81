package nl.doorstroom.toegang.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Hek;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Which addresses of the API are for programs, and how the document tells what a token must name for each. */
@Configuration(proxyBeanMethods = false)
class ProgrammaConfig {
    @Bean
    Doors dossiersVoorProgrammas() {
        return Doors.of(Doors.Kind.PROGRAMS, Api.PATH + "/dossiers", Api.PATH + "/dossiers/**");
    }

    @Bean
    OperationCustomizer rechtenInHetDocument() {
        return ProgrammaConfig::metRechten;
    }

    /** Told from the fence itself, so that the document can't promise something else. */
    private static Operation metRechten(Operation operation, HandlerMethod handler) {
        if (Hek.eis(handler.getMethod(), handler.getBeanType()) instanceof Hek.Eis.Een(var vereist)) {
            operation.addSecurityItem(new SecurityRequirement().addList(Api.PROGRAMS));
            operation.addExtension(
                    Api.SCOPES,
                    Arrays.stream(vereist.value()).map(Bevoegdheid::code).toList());
        }
        return operation;
    }
}
