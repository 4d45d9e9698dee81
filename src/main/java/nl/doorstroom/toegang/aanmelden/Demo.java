package nl.doorstroom.toegang.aanmelden;

import nl.doorstroom.kern.Openbaar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation is a demonstration, in which anybody can try every role on made-up data. */
@Openbaar
@Component
public class Demo {
    /** Under this name the demonstration vouches for its own accounts. */
    static final String AANBIEDER = "demo";

    private final boolean aan;

    Demo(@Value("${doorstroom.demo:false}") boolean aan) {
        this.aan = aan;
    }

    public boolean isAan() {
        return aan;
    }
}
