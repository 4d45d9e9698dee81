package nl.doorstroom.platform.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation gives a page of a collection. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "pagina",
        in = ParameterIn.QUERY,
        description = "Welke pagina, vanaf 1",
        example = "1",
        schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
@Parameter(
        name = "paginagrootte",
        in = ParameterIn.QUERY,
        description = "Hoeveel er op een pagina staan, hoogstens 500",
        example = "50",
        schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
public @interface PagingParameters {}
