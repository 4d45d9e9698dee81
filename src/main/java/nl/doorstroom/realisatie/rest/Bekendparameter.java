package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation reads what was known at any moment. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "bekendOp",
        in = ParameterIn.QUERY,
        description = "Zoals bekend op dit moment, of aan het begin van deze dag; anders nu",
        example = "2021-03-01T09:30:00Z",
        schema = @Schema(type = "string"))
@interface Bekendparameter {}
