package nl.doorstroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTests {
    private static final String FIXTURE = "nl.doorstroom.architecture.fixture";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.doorstroom");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    /** A rule, and how many faults it must find in the code that breaks it on purpose. */
    private record Rule(String name, int faults, Function<Rules, ArchRule> rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                new Rule("time and chance come in by the door", 5, Rules::timeAndChanceComeInByTheDoor),
                new Rule("only Jdbc classes talk to the database", 6, Rules::onlyJdbcClassesTalkToTheDatabase),
                new Rule("verdeling knows no Spring", 1, rules -> rules.knowsNoSpring("verdeling")),
                new Rule("kern knows no Spring", 1, rules -> rules.knowsNoSpring("kern")),
                new Rule("verdeling holds no floating numbers", 1, Rules::verdelingHoldsNoFloatingNumbers),
                new Rule("verdeling passes no floating numbers", 2, Rules::verdelingPassesNoFloatingNumbers),
                new Rule("no empty names", 1, Rules::noEmptyNames),
                new Rule("no setters in domain modules", 1, Rules::noSettersInDomainModules));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(Rule rule) {
        rule.rule().apply(new Rules("nl.doorstroom")).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void code_that_breaks_it_is_found_by(Rule rule) {
        var report = rule.rule()
                .apply(new Rules(FIXTURE))
                .evaluate(BROKEN)
                .getFailureReport()
                .getDetails();

        assertThat(report).as(rule.name()).hasSize(rule.faults());
        assertThat(String.join("\n", report)).doesNotContain(FIXTURE + ".platform");
    }
}
