package nl.doorstroom.toegang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** The policy as docs/beveiliging/rollen.md prints it. */
final class RollenDocument {
    private static final String KOP = """
            # Roles and permissions

            Printed from `toegang.Beleid`, the policy in code; a test keeps this page equal to it. The running product shows the same at `/rollen-en-rechten`. What isn't here is not allowed. Public figures, the backlog of a gemeente among them, need no permission; oordeel, trede and verwijtbaarheid stand in the toezichtdossier.

            | Rol | Organisations | Bevoegdheid | Reikwijdte | Grondslag |
            |---|---|---|---|---|
            """;

    private RollenDocument() {}

    static String tekst() {
        return Arrays.stream(Rol.values()).map(RollenDocument::regels).collect(Collectors.joining("", KOP, ""));
    }

    private static String regels(Rol rol) {
        var rechten = Beleid.rechten(rol);
        return rechten.isEmpty()
                ? "| " + rol.naam() + " | " + soorten(rol) + " | – | | |\n"
                : rechten.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(recht -> regel(rol, recht.getKey(), recht.getValue()))
                        .collect(Collectors.joining());
    }

    private static String regel(Rol rol, Bevoegdheid bevoegdheid, Reikwijdte reikwijdte) {
        return "| " + rol.naam() + " | " + soorten(rol) + " | `" + bevoegdheid.code() + "` "
                + bevoegdheid.omschrijving() + " | " + reikwijdte.naam() + " | " + bevoegdheid.grondslag() + " |\n";
    }

    private static String soorten(Rol rol) {
        return Arrays.stream(Organisatiesoort.values()).allMatch(rol::pastBij)
                ? "all"
                : Arrays.stream(Organisatiesoort.values())
                        .filter(rol::pastBij)
                        .map(Organisatiesoort::naam)
                        .collect(Collectors.joining(", "));
    }

    /** Writes the page anew after the policy changed. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("docs/beveiliging/rollen.md"), tekst());
    }
}
