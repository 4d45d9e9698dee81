package nl.doorstroom.toegang.oidc;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Invoerfout;

/** The product doesn't start with settings that are wrong; says all that is, at once. */
final class OngeldigeInstellingenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Invoerfout> fouten;

    OngeldigeInstellingenException(List<Invoerfout> fouten) {
        super(fouten.stream()
                .map(fout -> "\n  - " + fout)
                .collect(Collectors.joining("", "de instellingen van het aanmelden kloppen niet:", "")));
        this.fouten = List.copyOf(fouten);
    }

    List<Invoerfout> fouten() {
        return fouten;
    }
}
