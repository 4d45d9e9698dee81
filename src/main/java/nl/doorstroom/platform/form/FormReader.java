package nl.doorstroom.platform.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in fields as values of the domain; null when it is none. */
public final class FormReader {
    private FormReader() {}

    public static @Nullable LocalDate day(Form form, String veld) {
        try {
            return LocalDate.parse(form.value(veld));
        } catch (DateTimeException e) {
            return null;
        }
    }

    public static @Nullable Integer number(Form form, String veld) {
        var tekst = form.value(veld);
        return tekst.matches("\\d{1,9}") ? Integer.valueOf(tekst) : null;
    }

    /** An amount as 12500, 12.500,50 or 12500.50. */
    public static @Nullable BigDecimal amount(Form form, String veld) {
        var tekst = form.value(veld).matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?")
                ? form.value(veld).replace(".", "")
                : form.value(veld);
        return tekst.matches("\\d{1,9}([.,]\\d{1,2})?") ? new BigDecimal(tekst.replace(',', '.')) : null;
    }

    public static <E extends Enum<E>> Optional<E> choice(E[] waarden, Form form, String veld) {
        return Arrays.stream(waarden)
                .filter(een -> een.name().equals(form.value(veld)))
                .findFirst();
    }
}
