package nl.doorstroom.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.architecture.fixture.modules.FixtureApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
    /** Which module may use which, besides what the platform offers apart. */
    private static final Map<String, Set<String>> GRAPH = Map.ofEntries(
            entry("kern", Set.of()),
            entry("platform", Set.of("kern")),
            entry("verdeling", Set.of("kern")),
            entry("bench", Set.of("platform", "verdeling")),
            entry("koppeling", Set.of("kern")),
            entry("toegang", Set.of("kern", "platform")),
            entry("gebied", Set.of("kern", "platform", "toegang")),
            entry("taakstelling", Set.of("kern", "platform", "toegang", "gebied", "verdeling")),
            entry("opvang", Set.of("kern", "platform", "toegang", "gebied", "verdeling")),
            entry("realisatie", Set.of("kern", "platform", "toegang", "gebied", "taakstelling")),
            entry("toezicht", Set.of("kern", "platform", "toegang", "gebied", "realisatie")),
            entry(
                    "publicatie",
                    Set.of(
                            "kern",
                            "platform",
                            "gebied",
                            "verdeling",
                            "taakstelling",
                            "realisatie",
                            "opvang",
                            "toegang")));

    private final ApplicationModules modules = ApplicationModules.of(DoorstroomApplication.class);

    @Test
    void modules_use_only_what_another_offers_and_never_in_a_circle() {
        modules.verify();
    }

    @Test
    void the_modules_and_what_they_may_use_are_the_ones_agreed() {
        var found = modules.stream()
                .filter(module -> !module.isRootModule())
                .collect(Collectors.toMap(module -> module.getIdentifier().toString(), ModulesTests::allowed));

        assertThat(found).isEqualTo(GRAPH);
    }

    @Test
    void a_module_that_looks_inside_another_is_found() {
        var violations = ApplicationModules.of(FixtureApplication.class, (ImportOption) location -> true)
                .detectViolations();

        assertThat(violations.getMessages()).anyMatch(message -> message.contains("LooksInside"));
    }

    private static Set<String> allowed(org.springframework.modulith.core.ApplicationModule module) {
        return module.getBasePackage().getAnnotation(ApplicationModule.class).stream()
                .flatMap(annotation -> Arrays.stream(annotation.allowedDependencies()))
                .map(name -> name.replaceFirst("\\s*::.*", ""))
                .collect(Collectors.toSet());
    }
}
