package nl.doorstroom.toegang.verwerking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Openbaar;
import org.springframework.stereotype.Component;

/** The register: everything that is done with personal data, by name. */
@Component
@Openbaar
public class Activiteiten {
    private final List<Verwerkingsactiviteit> alle;

    Activiteiten(List<Verwerkingsactiviteit> alle) {
        this.alle = alle.stream()
                .sorted(Comparator.comparing(Verwerkingsactiviteit::naam))
                .toList();
    }

    public List<Verwerkingsactiviteit> alle() {
        return alle;
    }

    /** The activity that a line of the log names; empty when a version that had it is gone. */
    public Optional<Verwerkingsactiviteit> find(String uri) {
        return alle.stream().filter(een -> een.uri().equals(uri)).findFirst();
    }
}
