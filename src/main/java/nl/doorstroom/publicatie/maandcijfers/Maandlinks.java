package nl.doorstroom.publicatie.maandcijfers;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.rest.Link;

/** Where the figures of a publicatie are. */
@Schema(name = "Publicatielinks", description = "Waar de cijfers van een publicatie staan")
public record Maandlinks(
        @Schema(description = "Deze publicatie in de API, met alle cijfers")
        Link self,

        @Schema(description = "De pagina voor mensen") Link pagina,
        @Schema(description = "De gemeenten als CSV") Link csv,

        @Schema(description = "De gemeenten als ODS, voor een rekenblad")
        Link ods,

        @Schema(description = "Alle cijfers als JSON") Link json,

        @Schema(description = "De tekst van het controlegetal")
        Link tekst) {
    /** Of a publicatie. */
    public static Maandlinks van(Maandkop kop) {
        var hier = MaandPages.ADRES + "/" + kop.code();
        return new Maandlinks(
                new Link(Api.PATH + "/publicaties/" + kop.code()),
                new Link(hier),
                new Link(hier + ".csv"),
                new Link(hier + ".ods"),
                new Link(hier + ".json"),
                new Link(hier + ".txt"));
    }
}
