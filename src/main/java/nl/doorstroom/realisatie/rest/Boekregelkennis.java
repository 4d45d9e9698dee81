package nl.doorstroom.realisatie.rest;

import java.util.List;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.toegang.Handelend;
import org.springframework.stereotype.Component;

/** What one must know to read a line that a program wants to have booked. */
@Component
class Boekregelkennis {
    private static final String DOEL = "realisatie.rest.referentie";

    private final Grootboeken grootboeken;
    private final Gebieden gebieden;
    private final Keys keys;

    Boekregelkennis(Grootboeken grootboeken, Gebieden gebieden, Keys keys) {
        this.grootboeken = grootboeken;
        this.gebieden = gebieden;
        this.keys = keys;
    }

    /** Whether it was ever a gemeente; on which days, the grootboek judges. */
    boolean bestaat(Gebiedscode gemeente) {
        return !gebieden.geschiedenis(gemeente).isEmpty();
    }

    List<Soort> soorten() {
        return grootboeken.soorten().stream().map(Soortgegevens::soort).toList();
    }

    /** Whether something of the same kind was booked under this number in this gemeente, as far as whoever acts may see. */
    boolean isGeboekt(long nummer, Gebiedscode gemeente, Class<? extends Post> post) {
        return grootboeken
                .find(nummer)
                .filter(boeking -> boeking.gemeente().equals(gemeente))
                .filter(boeking -> post.isInstance(boeking.post()))
                .isPresent();
    }

    /** A reference may be of a person: only its hash is kept, another one for each organisation. */
    String sleutel(String referentie) {
        var wie = Handelend.nu().organisatie().map(Object::toString).orElse("");
        return keys.hash(DOEL, wie + "\n" + referentie);
    }
}
