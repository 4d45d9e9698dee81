package nl.doorstroom.platform.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 writes it down.
 *
 * @param fouten every fault in the question at once; null unless the question was wrong
 * @param kenmerk by which a fault of ours is found in the log; null unless it was ours
 */
@Schema(description = "Wat er misging (RFC 9457)")
public record Problem(
        @Schema(description = "Soort probleem, met uitleg op dat adres", example = "/fouten/ongeldige-invoer")
        String type,

        @Schema(description = "Het probleem in een paar woorden", example = "De vraag klopt niet")
        String title,

        @Schema(description = "HTTP-status", example = "400")
        int status,

        @Schema(description = "Wat u kunt doen", example = "Verbeter wat in “fouten” staat en vraag het opnieuw.")
        String detail,

        @Schema(description = "Het adres dat gevraagd werd", example = "/api/v1/gebieden")
        String instance,

        @Schema(description = "Alle fouten in de vraag, in één keer") @Nullable
        List<Fault> fouten,

        @Schema(description = "Noem dit als u een storing meldt", example = "3f2a9c1e") @Nullable
        String kenmerk) {

    /** One fault in the question. */
    @Schema(name = "Fout", description = "Eén fout in de vraag")
    public record Fault(
            @Schema(description = "De parameter of header, of de plek in wat u stuurde", example = "soort")
            String veld,

            @Schema(description = "Wat er stond", example = "dorp")
            String waarde,

            @Schema(description = "Wat eraan te doen is", example = "Kies provincie, gemeente of een andere soort.")
            String uitleg) {}

    static Problem of(ProblemType type, String path) {
        return new Problem(type.uri(), type.title(), type.status(), type.detail(), path, null, null);
    }

    Problem with(List<Invoerfout> faults) {
        var fouten = faults.stream()
                .map(fault -> new Fault(fault.veld(), fault.waarde(), fault.uitleg()))
                .toList();
        return new Problem(type, title, status, detail, instance, fouten, kenmerk);
    }

    Problem with(int status, @Nullable String kenmerk) {
        return new Problem(type, title, status, detail, instance, fouten, kenmerk);
    }
}
