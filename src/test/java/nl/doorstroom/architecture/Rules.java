package nl.doorstroom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules, for any root package, so that the same rule judges the product and the code that breaks it on purpose.
 *
 * @param root package that holds the modules
 */
record Rules(String root) {
    private static final Pattern TIME_OR_CHANCE = Pattern.compile("java\\.time\\.\\w+\\.now"
            + "|java\\.time\\.Clock\\.(system|systemUTC|systemDefaultZone)"
            + "|java\\.lang\\.System\\.currentTimeMillis"
            + "|java\\.lang\\.Math\\.random"
            + "|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current");
    private static final Set<String> UNSEEDED =
            Set.of("java.util.Random", "java.util.Date", "java.security.SecureRandom", "java.util.SplittableRandom");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    ArchRule timeAndChanceComeInByTheDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".platform..")
                .should()
                .accessTargetWhere(describe("tells the present or draws lots", Rules::tellsTimeOrDrawsLots));
    }

    private static boolean tellsTimeOrDrawsLots(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        if (access.getTarget().getFullName().endsWith(".now(" + Clock.class.getName() + ")")) {
            return false;
        }
        return access.getName().equals("<init>")
                ? UNSEEDED.contains(owner) && access.getTarget().getFullName().endsWith("()")
                : TIME_OR_CHANCE.matcher(owner + "." + access.getName()).matches();
    }

    ArchRule onlyJdbcClassesTalkToTheDatabase() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".platform..")
                .and(are(describe("not named Jdbc…", type -> !outermost(type).startsWith("Jdbc"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rules::outermost).orElse(type.getSimpleName());
    }

    ArchRule knowsNoSpring(String module) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    ArchRule verdelingHoldsNoFloatingNumbers() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".verdeling")
                .should()
                .haveRawType(describe("floating point", Rules::isFloating));
    }

    ArchRule verdelingPassesNoFloatingNumbers() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".verdeling")
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawReturnType(describe("floating point", Rules::isFloating))
                .orShould()
                .haveRawParameterTypes(
                        describe("floating point", types -> types.stream().anyMatch(Rules::isFloating)));
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getName());
    }

    ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Impl|Service|Controller|Repository|Utils?|Manager|Helper)$");
    }

    ArchRule noSettersInDomainModules() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(root + ".platform..")
                .should(be(isSetter()));
    }

    private static DescribedPredicate<JavaMethod> isSetter() {
        return describe("a setter", method -> method.getName().matches("set[A-Z]\\w*"));
    }
}
