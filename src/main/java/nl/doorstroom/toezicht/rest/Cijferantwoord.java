package nl.doorstroom.toezicht.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.Maatstaf;
import org.jspecify.annotations.Nullable;

@Schema(name = "Toezichtcijfers", description = "De stand van een gemeente, elke keer met wat er meer wordt meegeteld")
record Cijferantwoord(
        @Schema(description = "De lezingen, van wat die dag bekend was tot met alles erbij")
        List<Lezing> lezingen,

        @Schema(description = "Mensen die in de na-ijl verhuisden", example = "6")
        long naijl,

        @Schema(
                description = "Mensen in fase 3 aan het einde daarvan; ontbreekt als het niet is opgegeven",
                example = "7")
        @Nullable
        Long inFaseDrie,

        @Schema(description = "Mensen die op tijd verhuisden en nog niet zijn verwerkt", example = "2")
        long nietVerwerkt) {

    @Schema(name = "Toezichtlezing", description = "Een stand, met waarover en zoals wanneer bekend")
    record Lezing(
            @Schema(
                    description = "Wat meetelt: op-peildatum, na-naijl, met-niet-verwerkt of met-naijl",
                    example = "na-naijl")
            String maatstaf,

            @Schema(description = "De dag waarvan dit de stand is", example = "2021-01-01")
            LocalDate peildatum,

            @Schema(description = "Zoals op dit moment bekend", example = "2021-01-31T23:00:00Z")
            Instant bekendOp,

            @Schema(description = "Voorsprong, of achterstand als het negatief is", example = "-20")
            long stand) {}

    /** @param bekendOp the moment of the second reading; the first is of the peildatum itself */
    static Cijferantwoord van(Cijfers cijfers, Instant bekendOp) {
        var lezingen = Arrays.stream(Maatstaf.values())
                .map(een -> new Lezing(
                        Toezichtcode.van(een),
                        cijfers.peildatum(),
                        een == Maatstaf.OP_PEILDATUM ? Peiling.begin(cijfers.peildatum()) : bekendOp,
                        cijfers.stand(een)))
                .toList();
        return new Cijferantwoord(lezingen, cijfers.naijl(), getal(cijfers.fase3()), cijfers.nietVerwerkt());
    }

    private static @Nullable Long getal(OptionalLong getal) {
        return getal.isPresent() ? getal.getAsLong() : null;
    }
}
