package nl.doorstroom.taakstelling.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import nl.doorstroom.taakstelling.Narekening;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import org.springframework.stereotype.Component;

/**
 * The published versions. Whether one is published is asked each time; its lines and their recalculation never change, so
 * they are kept under its controlegetal.
 */
@Component
class Gepubliceerd {
    private static final int HOOGSTENS = 20;

    private final Taakstellingen taakstellingen;
    private final Cache<String, Narekening> bewaard =
            Caffeine.newBuilder().maximumSize(HOOGSTENS).build();

    Gepubliceerd(Taakstellingen taakstellingen) {
        this.taakstellingen = taakstellingen;
    }

    /** The head as it is now; empty for a version that is not published or not there. */
    Optional<Versiekop> findKop(Versiecode code) {
        return taakstellingen.gepubliceerde().stream()
                .filter(kop -> kop.code().equals(code))
                .findFirst();
    }

    /** As {@link #findKop}, by the text of the code. */
    Optional<Versiekop> findKop(String code) {
        return Versiecode.lees(code).flatMap(this::findKop);
    }

    /** The version with its lines, worked out again; of its head only what never changes is to be trusted. */
    Optional<Narekening> find(String code) {
        return findKop(code)
                .map(kop -> Objects.requireNonNull(
                        bewaard.get(kop.controlegetal(), _ -> taakstellingen.rekenNa(kop.code()))));
    }
}
