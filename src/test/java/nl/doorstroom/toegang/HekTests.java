package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Handelende.Toepassing;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The second fence: whoever calls must have what the method asks, and every method that can be reached asks something. */
class HekTests {
    private static final OrganisatieId LELYSTAD = new OrganisatieId(new UUID(0, 1));
    private static final Gebiedscode GM_LELYSTAD = new Gebiedscode("GM0995");
    private static final Gebiedscode GM_ALMERE = new Gebiedscode("GM0034");
    private static final Organisatieverwijzing BIJ =
            new Organisatieverwijzing(LELYSTAD, "Gemeente Lelystad", Organisatiesoort.GEMEENTE);

    private final Hek hek = new Hek();

    /** Acts of every kind. */
    static class Proef {
        public void vergeten() {}

        @Openbaar
        public void open() {}

        @Ingelogd
        public void bekend() {}

        @Vereist(Bevoegdheid.HUISHOUDEN_INZIEN)
        public void inzien() {}
    }

    private boolean laatDoor(String methode) {
        return hek.laatDoor(methode(Proef.class, methode), Proef.class);
    }

    private static Method methode(Class<?> type, String naam) {
        return Arrays.stream(type.getMethods())
                .filter(methode -> methode.getName().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Gebruiker gebruiker(Rol rol) {
        var gebied = Werkgebied.van(Set.of(GM_LELYSTAD));
        return new Gebruiker(new AccountId(new UUID(0, 2)), "Proef", new UUID(0, 3), rol, BIJ, gebied, true);
    }

    @Test
    void a_method_that_says_nothing_is_closed_to_everybody() {
        assertThat(laatDoor("vergeten")).isFalse();
        assertThat(SystemTask.<Boolean, RuntimeException>run("proef", () -> laatDoor("vergeten")))
                .isFalse();
    }

    @Test
    void a_visitor_passes_only_what_is_open() {
        assertThat(laatDoor("open")).isTrue();
        assertThat(laatDoor("bekend")).isFalse();
        assertThat(laatDoor("inzien")).isFalse();
    }

    @Test
    void a_role_passes_what_the_policy_gives_it() {
        Handelend.als(gebruiker(Rol.WONINGAANBIEDER), () -> {
            assertThat(laatDoor("bekend")).isTrue();
            assertThat(laatDoor("inzien")).isFalse();
            return true;
        });
        Handelend.als(gebruiker(Rol.KLANTREGISSEUR), () -> {
            assertThat(laatDoor("inzien")).isTrue();
            return true;
        });
    }

    @Test
    void a_right_within_the_own_area_ends_at_its_border() {
        var medewerker = gebruiker(Rol.HUISVESTINGSMEDEWERKER);

        assertThat(medewerker.mag(Bevoegdheid.HUISHOUDEN_INZIEN, GM_LELYSTAD)).isTrue();
        assertThat(medewerker.mag(Bevoegdheid.HUISHOUDEN_INZIEN, GM_ALMERE)).isFalse();
    }

    @Test
    void a_right_within_the_own_organisation_says_nothing_of_others() {
        var beheerder = gebruiker(Rol.FUNCTIONEEL_BEHEERDER);

        assertThat(beheerder.mag(Bevoegdheid.GEBRUIKERS_BEHEREN, LELYSTAD)).isTrue();
        assertThat(beheerder.mag(Bevoegdheid.GEBRUIKERS_BEHEREN, new OrganisatieId(new UUID(0, 9))))
                .isFalse();
        assertThat(beheerder.mag(Bevoegdheid.GEBRUIKERS_BEHEREN, GM_LELYSTAD)).isFalse();
    }

    @Test
    void a_program_has_what_it_was_given_and_no_more() {
        var programma = new Toepassing(
                "proef",
                BIJ,
                Map.of(Bevoegdheid.HUISHOUDEN_INZIEN, Reikwijdte.EIGEN_GEBIED),
                Werkgebied.van(Set.of(GM_LELYSTAD)));

        assertThat(programma.mag(Bevoegdheid.HUISHOUDEN_INZIEN, GM_LELYSTAD)).isTrue();
        assertThat(programma.mag(Bevoegdheid.TOEZICHT_INZIEN)).isFalse();
    }

    @Test
    void every_handler_of_a_request_says_who_may_use_it() {
        var vergeten = TestApp.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(handler -> handler.getBeanType().getPackageName().startsWith("nl.doorstroom"))
                .filter(handler -> Hek.eis(handler.getMethod(), handler.getBeanType()) instanceof Hek.Eis.Gesloten)
                .map(Object::toString);

        assertThat(vergeten).isEmpty();
    }

    @Test
    void every_act_of_a_facade_says_who_may_use_it() {
        assertThat(facades()).hasSizeGreaterThan(5);
        assertThat(facades().stream().flatMap(HekTests::vergeten)).isEmpty();
        assertThat(vergeten(Proef.class)).containsExactly("Proef.vergeten");
    }

    private static List<Class<?>> facades() {
        return TestApp.beansWith(Component.class).stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("nl.doorstroom"))
                .filter(type -> !type.getName().startsWith("nl.doorstroom.platform"))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, Controller.class))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, Configuration.class))
                .toList();
    }

    private static Stream<String> vergeten(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(methode -> Modifier.isPublic(methode.getModifiers()))
                .filter(methode -> !Modifier.isStatic(methode.getModifiers()) && !methode.isSynthetic())
                .filter(methode -> Hek.eis(methode, type) instanceof Hek.Eis.Gesloten)
                .map(methode -> type.getSimpleName() + "." + methode.getName());
    }
}
