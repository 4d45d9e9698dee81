package nl.doorstroom.publicatie.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gemeentecijfers;
import nl.doorstroom.publicatie.web.GemeenteView.Stap;
import nl.doorstroom.taakstelling.Versiecode;

/**
 * The sums of the gemeenten that were asked for lately. How near another number was takes dividing the whole country again
 * many times, and a published version doesn't change.
 */
final class Rekensommen {
    private static final Duration HOUDBAAR = Duration.ofMinutes(10);
    private static final int HOOGSTENS = 1_000;

    /**
     * How the numbers of one gemeente came about.
     *
     * @param amv empty when the version has none
     */
    record Sommen(List<Stap> taakstelling, List<Stap> amv) {
        Sommen {
            taakstelling = List.copyOf(taakstelling);
            amv = List.copyOf(amv);
        }
    }

    private record Welke(Versiecode versie, Gebiedscode gemeente) {}

    private final Cache<Welke, Sommen> bewaard = Caffeine.newBuilder()
            .expireAfterWrite(HOUDBAAR)
            .maximumSize(HOOGSTENS)
            .build();

    Sommen van(Beeld beeld, Gemeentecijfers cijfers) {
        return bewaard.get(
                new Welke(beeld.kop().code(), cijfers.gemeente().code()),
                _ -> new Sommen(Rekenstappen.taakstelling(beeld, cijfers), Rekenstappen.amv(beeld, cijfers)));
    }
}
