package nl.doorstroom.platform.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a collection. */
@Schema(description = "Een pagina uit een verzameling")
public record Pagina<T>(
        @Schema(description = "Wat er op deze pagina staat") List<T> resultaten,

        @Schema(description = "Welke pagina dit is, vanaf 1", example = "1")
        int pagina,

        @Schema(description = "Hoeveel er hoogstens op een pagina staan", example = "50")
        int paginagrootte,

        @Schema(description = "Hoeveel pagina's er zijn", example = "7")
        int aantalPaginas,

        @Schema(description = "Hoeveel resultaten er op alle pagina's samen zijn", example = "342")
        int aantalResultaten,

        @JsonProperty("_links") @Schema(description = "De andere pagina's")
        Links links) {
    public Pagina {
        resultaten = List.copyOf(resultaten);
    }

    /** @param prev null on the first page; {@code next} null on the last */
    @Schema(name = "Paginalinks", description = "De andere pagina's")
    public record Links(
            @Schema(description = "Deze pagina") Link self,
            @Schema(description = "De eerste pagina") Link first,

            @Schema(description = "De vorige; ontbreekt op de eerste") @Nullable
            Link prev,

            @Schema(description = "De volgende; ontbreekt op de laatste") @Nullable
            Link next,

            @Schema(description = "De laatste pagina") Link last) {}
}
