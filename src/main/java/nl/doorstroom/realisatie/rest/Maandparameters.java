package nl.doorstroom.realisatie.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation reads standen at beginnings of months. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "peildatum",
        in = ParameterIn.QUERY,
        description = "De stand aan het begin van deze dag, de eerste van een maand; anders de laatste",
        example = "2021-01-01",
        schema = @Schema(type = "string", format = "date"))
@Parameter(
        name = "bekendOp",
        in = ParameterIn.QUERY,
        description = "Zoals bekend aan het begin van deze dag, de eerste van een maand; anders de laatste",
        example = "2021-03-01",
        schema = @Schema(type = "string", format = "date"))
@interface Maandparameters {}
