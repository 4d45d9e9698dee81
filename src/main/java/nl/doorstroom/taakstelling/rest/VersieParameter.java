package nl.doorstroom.taakstelling.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation is about one version, named in its path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "versie",
        in = ParameterIn.PATH,
        required = true,
        description = "Code van een gepubliceerde versie",
        example = "2023-II.1",
        schema = @Schema(type = "string"))
@interface VersieParameter {}
