package nl.doorstroom.taakstelling.rest;

import java.util.Optional;
import java.util.function.Function;
import nl.doorstroom.platform.rest.Answers;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import org.springframework.http.ResponseEntity;

/** How long a cache may keep what is said of a published version. */
final class Bewaring {
    private Bewaring() {}

    /** The lines and all that follows from them never change. */
    static <T> ResponseEntity<T> vanRegels(T antwoord, Versiekop kop) {
        var dagen = Versieantwoord.Dagen.van(kop.toestand());
        return Answers.lasting(antwoord, kop.controlegetal(), dagen.gepubliceerd());
    }

    /**
     * The head changes once: when a newer version is published.
     *
     * @param koppen finds the version that replaced this one
     */
    static <T> ResponseEntity<T> vanKop(T antwoord, Versiekop kop, Function<Versiecode, Optional<Versiekop>> koppen) {
        var dagen = Versieantwoord.Dagen.van(kop.toestand());
        var sinds = dagen.door() == null
                ? dagen.gepubliceerd()
                : koppen.apply(dagen.door())
                        .map(door -> Versieantwoord.Dagen.van(door.toestand()).gepubliceerd())
                        .orElse(null);
        var staat = kop.controlegetal() + "-"
                + (dagen.door() == null ? kop.toestand().naam() : dagen.door());
        return Answers.checked(antwoord, staat, sinds);
    }
}
