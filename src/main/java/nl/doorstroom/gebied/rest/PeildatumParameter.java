package nl.doorstroom.gebied.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation answers as things stood on a day. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "peildatum",
        in = ParameterIn.QUERY,
        description = "Zoals het op deze dag was; zonder peildatum zoals het vandaag is",
        example = "2023-07-01",
        schema = @Schema(type = "string", format = "date"))
@interface PeildatumParameter {}
