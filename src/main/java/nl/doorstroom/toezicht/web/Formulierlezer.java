package nl.doorstroom.toezicht.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.doorstroom.platform.form.Form;
import org.jspecify.annotations.Nullable;

/** What stands in fields as values of the domain; null when it is none. */
final class Formulierlezer {
    private Formulierlezer() {}

    static @Nullable LocalDate dag(Form form, String veld) {
        try {
            return LocalDate.parse(form.value(veld));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Integer aantal(Form form, String veld) {
        var tekst = form.value(veld);
        return tekst.matches("\\d{1,9}") ? Integer.valueOf(tekst) : null;
    }

    /** An amount as 12500, 12.500,50 or 12500.50. */
    static @Nullable BigDecimal bedrag(Form form, String veld) {
        var tekst = form.value(veld).matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?")
                ? form.value(veld).replace(".", "")
                : form.value(veld);
        return tekst.matches("\\d{1,9}([.,]\\d{1,2})?") ? new BigDecimal(tekst.replace(',', '.')) : null;
    }

    static <E extends Enum<E>> Optional<E> keuze(E[] waarden, Form form, String veld) {
        return Arrays.stream(waarden)
                .filter(een -> een.name().equals(form.value(veld)))
                .findFirst();
    }
}
