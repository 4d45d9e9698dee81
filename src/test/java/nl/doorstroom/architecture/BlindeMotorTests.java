package nl.doorstroom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine that links households to places can not know nationality, origin, mother tongue, religion or sex. */
class BlindeMotorTests {
    private static final String FIXTURE = "nl.doorstroom.architecture.fixture";

    /** Counted only as a whole word of a name, for they also stand inside others, such as in {@code totaal}. */
    private static final Set<String> WOORDEN = Set.of(
            "taal", "talen", "ras", "sekse", "man", "mannen", "vrouw", "vrouwen", "volk", "geloof", "sex", "male",
            "female", "race", "faith", "origin", "creed", "gay", "homo");

    /** Counted anywhere in a word. */
    private static final Pattern STAMMEN =
            Pattern.compile("nationali|herkomst|afkomst|afstamming|moedertaal|voertaal|thuistaal|geboorteland"
                    + "|geboorteplaats|religi|godsdienst|levensovertuig|geslacht|gender|seksue|sexual|etnisch"
                    + "|etniciteit|ethnic|language|birthplace|countryof|huidskleur|skincolo|staatsburger|citizenship");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.doorstroom.koppeling");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE + ".koppeling");

    @Test
    void the_engine_does_not_see_the_audit() {
        assertThat(PRODUCT).anyMatch(type -> type.getPackageName().endsWith(".koppeling.audit"));
        zietGeenAudit("nl.doorstroom").check(PRODUCT);
    }

    @Test
    void an_engine_that_sees_the_audit_is_found() {
        assertThat(zietGeenAudit(FIXTURE).evaluate(BROKEN).getFailureReport().getDetails())
                .hasSize(1)
                .allMatch(fault -> fault.contains("ZietAudit"));
    }

    @Test
    void nothing_in_the_engine_has_the_name_of_such_an_attribute() {
        assertThat(namen(PRODUCT, "nl.doorstroom")).isNotEmpty();
        assertThat(fouten(PRODUCT, "nl.doorstroom")).isEmpty();
    }

    /** A record component, a method, an enum constant, a type and a parameter-less English one: each kind once. */
    @Test
    void every_kind_of_name_with_such_an_attribute_is_found() {
        assertThat(fouten(BROKEN, FIXTURE))
                .containsExactlyInAnyOrder(
                        "KentHerkomst",
                        "KentHerkomst.moedertaal",
                        "KentHerkomst.moedertaal()",
                        "KentHerkomst.isMale()",
                        "Soort.VROUW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taal", "sprekenTalen", "HUIDIGE_NATIONALITEIT", "countryOfBirth", "isFemale", "taal2"})
    void a_name_with_such_a_word_is_seen(String naam) {
        assertThat(verraadt(naam)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"totaal", "betaaldWerk", "manier", "plaatsVan", "originele", "GEMIDDELDE", "trace"})
    void a_name_with_the_same_letters_in_another_word_is_not(String naam) {
        assertThat(verraadt(naam)).isFalse();
    }

    private static ArchRule zietGeenAudit(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".koppeling.solver..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".koppeling.audit..");
    }

    private static List<String> fouten(JavaClasses types, String root) {
        return namen(types, root).stream()
                .filter(naam -> verraadt(naam.substring(naam.lastIndexOf('.') + 1)))
                .toList();
    }

    private static List<String> namen(JavaClasses types, String root) {
        return types.stream()
                .filter(type -> type.getPackageName().startsWith(root + ".koppeling.solver"))
                .flatMap(BlindeMotorTests::namen)
                .distinct()
                .toList();
    }

    private static Stream<String> namen(JavaClass type) {
        var velden = type.getFields().stream().map(JavaMember::getName);
        var methoden = type.getMethods().stream().map(methode -> methode.getName() + "()");
        return Stream.concat(
                Stream.of(type.getSimpleName()),
                Stream.concat(velden, methoden).map(naam -> type.getSimpleName() + "." + naam));
    }

    private static boolean verraadt(String naam) {
        var woorden = naam.replaceAll("[^A-Za-z]+", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        var aaneen = naam.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return STAMMEN.matcher(aaneen).find()
                || Stream.of(woorden.strip().split(" ", -1))
                        .map(woord -> woord.toLowerCase(Locale.ROOT))
                        .anyMatch(WOORDEN::contains);
    }
}
