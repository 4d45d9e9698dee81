package nl.doorstroom.realisatie;

import java.util.ArrayList;
import java.util.List;

/** Gives every post a column in which its people are summed: three of its own kind, and one for each soort of housing. */
final class Kolommen {
    static final int BEGINSTAND = 0;
    static final int TAAKSTELLING = 1;
    static final int FASE3 = 2;
    private static final int EERSTE_SOORT = 3;

    private final List<Soort> soorten = new ArrayList<>();

    Kolommen(List<Soort> soorten) {
        this.soorten.addAll(soorten);
    }

    int aantal() {
        return EERSTE_SOORT + soorten.size();
    }

    List<Soort> soorten() {
        return List.copyOf(soorten);
    }

    /** @throws IllegalArgumentException for a soort that has no column */
    int van(Soort soort) {
        int plaats = soorten.indexOf(soort);
        if (plaats < 0) {
            throw new IllegalArgumentException("Soort (" + soort + ") is not configured.");
        }
        return EERSTE_SOORT + plaats;
    }

    int van(Post post) {
        return switch (post) {
            case Post.Beginstand _ -> BEGINSTAND;
            case Post.Taakstelling _ -> TAAKSTELLING;
            case Post.Fase3 _ -> FASE3;
            case Post.Huisvesting huisvesting -> van(huisvesting.soort());
        };
    }
}
