package nl.doorstroom.platform.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** An address relative to the root of the server, so that it holds for whatever name the server is reached by. */
@Schema(description = "Een adres, vanaf de wortel van deze server")
public record Link(
        @Schema(description = "Het adres", example = "/api/v1/gebieden?pagina=1&paginagrootte=50")
        String href) {}
