package nl.doorstroom.toegang.aanmelden;

import nl.doorstroom.kern.Openbaar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Whether this installation is a demonstration, in which anybody can try every role on made-up data. */
@NamedInterface("demo")
@Openbaar
@Component
public class Demo {
    /** Under this name the demonstration vouches for its own accounts. */
    static final String AANBIEDER = "demo";

    private final boolean aan;

    Demo(@Value("${doorstroom.demo:uit}") String instelling, Aanmeldwegen wegen) {
        this.aan = switch (instelling) {
            case "aan" -> true;
            case "uit" -> false;
            case "zonder-aanbieder" -> !wegen.zijnEr();
            default ->
                throw new IllegalArgumentException(
                        "doorstroom.demo (" + instelling + "): is geen keuze; kies aan, uit of zonder-aanbieder");
        };
    }

    public boolean isAan() {
        return aan;
    }
}
