package nl.doorstroom.toegang.oidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Where the settings come from: the environment and files, and for secrets nowhere else. */
final class Omgeving {
    private static final String DOELGROEP = "doorstroom.api.doelgroep";
    private static final String UITGEVERS = "doorstroom.api.uitgevers";

    private Omgeving() {}

    /** What was set about providers, by what comes after {@link Aanbiederinstellingen#WORTEL}. */
    static Map<String, String> instellingen(ConfigurableEnvironment omgeving) {
        return Binder.get(omgeving)
                .bind(Aanbiederinstellingen.WORTEL, Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of);
    }

    /** What tokens of programs must name as audience; empty when the API takes none. */
    static String apidoelgroep(ConfigurableEnvironment omgeving) {
        return omgeving.getProperty(DOELGROEP, "").strip();
    }

    /** Issuers for programs only, besides those where people log in. */
    static List<String> apiuitgevers(ConfigurableEnvironment omgeving) {
        return Stream.of(omgeving.getProperty(UITGEVERS, "").split("[,\\s]+"))
                .filter(deel -> !deel.isEmpty())
                .toList();
    }

    /** What is wrong with all this, apart from the providers themselves. */
    static List<Invoerfout> fouten(ConfigurableEnvironment omgeving) {
        var fouten = new ArrayList<Invoerfout>();
        opOpdrachtregel(omgeving)
                .forEach(naam -> fouten.add(Invoerfout.inVeld(
                        naam,
                        "niet getoond",
                        "staat op de opdrachtregel, waar iedereen op deze computer hem kan lezen; zet het geheim in de"
                                + " omgeving of in een bestand (geheim-bestand)")));
        apiuitgevers(omgeving).stream()
                .filter(uitgever -> !Webadres.isUitgever(uitgever))
                .forEach(uitgever -> fouten.add(Invoerfout.inVeld(
                        UITGEVERS, uitgever, "is geen veilig adres; geef een https-adres zonder ? of #")));
        if (apidoelgroep(omgeving).isEmpty() && !apiuitgevers(omgeving).isEmpty()) {
            fouten.add(Invoerfout.inVeld(
                    DOELGROEP,
                    "leeg",
                    "is verplicht naast " + UITGEVERS + "; noem wat tokens voor deze API als aud hebben"));
        }
        return fouten;
    }

    private static Stream<String> opOpdrachtregel(ConfigurableEnvironment omgeving) {
        return Stream.of("systemProperties", "commandLineArgs")
                .map(omgeving.getPropertySources()::get)
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(bron -> Stream.of(((EnumerablePropertySource<?>) bron).getPropertyNames()))
                .filter(naam -> naam.toLowerCase(Locale.ROOT).startsWith(Aanbiederinstellingen.WORTEL + "."))
                .filter(naam -> naam.toLowerCase(Locale.ROOT).endsWith(".geheim"));
    }
}
