package nl.doorstroom.platform.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents and capitals, so that what somebody types finds what is written. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    static String text(String words) {
        var decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
