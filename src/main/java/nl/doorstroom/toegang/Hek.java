package nl.doorstroom.toegang;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * The second fence: every handler and every act of a facade says who may use it ({@link Openbaar}, {@link Ingelogd} or
 * {@link Vereist}); what says nothing is closed.
 */
public class Hek {
    /** What a method asks of whoever calls it. */
    public sealed interface Eis {
        /** Nothing. */
        record Niets() implements Eis {}

        /** To be known. */
        record Bekend() implements Eis {}

        /** One of these permissions. */
        record Een(Vereist vereist) implements Eis {}

        /** Nobody thought about it, so nobody may. */
        record Gesloten() implements Eis {}
    }

    /** What a method asks, by itself or else by its type. */
    public static Eis eis(Method methode, Class<?> type) {
        return opElement(methode).or(() -> opElement(type)).orElseGet(Eis.Gesloten::new);
    }

    private static Optional<Eis> opElement(AnnotatedElement element) {
        var vereist = AnnotatedElementUtils.findMergedAnnotation(element, Vereist.class);
        if (vereist != null) {
            return Optional.of(new Eis.Een(vereist));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, Ingelogd.class)) {
            return Optional.of(new Eis.Bekend());
        }
        return AnnotatedElementUtils.hasAnnotation(element, Openbaar.class)
                ? Optional.of(new Eis.Niets())
                : Optional.empty();
    }

    /** Whether whoever acts now may pass. */
    public boolean laatDoor(Method methode, Class<?> type) {
        var wie = Handelend.nu();
        return switch (eis(methode, type)) {
            case Eis.Niets _ -> true;
            case Eis.Bekend _ -> !(wie instanceof Bezoeker);
            case Eis.Een(var vereist) -> magEen(wie, vereist);
            case Eis.Gesloten _ -> false;
        };
    }

    private static boolean magEen(Handelende wie, Vereist vereist) {
        for (var bevoegdheid : vereist.value()) {
            if (wie.mag(bevoegdheid)) {
                return true;
            }
        }
        return false;
    }
}
