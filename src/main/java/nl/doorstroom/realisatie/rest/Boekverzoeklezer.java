package nl.doorstroom.realisatie.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a program wants to have booked, and notes all that is wrong with it at once. For one request. */
final class Boekverzoeklezer {
    /** Entries in one request. */
    static final int HOOGSTENS = 1000;

    private static final Set<String> VERZOEK = Set.of("bron", "bronDatum", "boekingen");
    private static final Set<String> REGEL =
            Set.of("gemeente", "post", "soort", "aantal", "geldigOp", "handeling", "van", "verwijzing", "referentie");

    private final Boekregelkennis kennis;
    private final List<Soort> soorten;
    private final Verzoekdeel verzoek;
    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Set<Long> gecorrigeerd = new HashSet<>();
    private final Set<String> referenties = new HashSet<>();

    Boekverzoeklezer(Boekregelkennis kennis, JsonNode verzoek) {
        this.kennis = kennis;
        this.soorten = kennis.soorten();
        this.verzoek = new Verzoekdeel("", verzoek, fouten);
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    /** The source; empty when it can't be read. */
    Optional<Bron> bron() {
        verzoek.alleen(VERZOEK);
        var titel = verzoek.tekst("bron", 300);
        var datum = verzoek.heeft("bronDatum") ? verzoek.dag("bronDatum") : Optional.<LocalDate>empty();
        return titel.map(naam -> new Bron(naam, datum.orElse(null)));
    }

    /** What can be read of the entries, in their order; complete only when there are no faults. */
    List<Opdracht> opdrachten() {
        var regels = verzoek.inhoud().path("boekingen");
        if (!regels.isArray() || regels.isEmpty() || regels.size() > HOOGSTENS) {
            verzoek.weiger("boekingen", "Geef een lijst van 1 tot en met " + HOOGSTENS + " boekingen.");
            return List.of();
        }
        var opdrachten = new ArrayList<Opdracht>();
        for (int i = 0; i < regels.size(); i++) {
            var regel = new Verzoekdeel("boekingen[" + i + "].", regels.get(i), fouten);
            opdracht(i + 1, regel).ifPresent(opdrachten::add);
        }
        return opdrachten;
    }

    private Optional<Opdracht> opdracht(int nummer, Verzoekdeel regel) {
        var eerder = fouten.size();
        regel.alleen(REGEL);
        var gemeente = gemeente(regel);
        var post = post(regel);
        var dag = regel.dag("geldigOp");
        var handeling = gemeente.flatMap(code -> post.flatMap(wat -> handeling(regel, code, wat)));
        var verwijzing = regel.heeft("verwijzing") ? regel.tekst("verwijzing", 100) : Optional.<String>empty();
        var sleutel = sleutel(regel);
        if (fouten.size() > eerder) {
            return Optional.empty();
        }
        return Optional.of(new Opdracht(
                nummer,
                gemeente.orElseThrow(),
                post.orElseThrow(),
                dag.orElseThrow(),
                handeling.orElseThrow(),
                verwijzing.orElse(null),
                sleutel));
    }

    private Optional<Gebiedscode> gemeente(Verzoekdeel regel) {
        return regel.woord(
                "gemeente",
                code -> Optional.of(code)
                        .filter(Gebiedscode::isCode)
                        .map(Gebiedscode::new)
                        .filter(een -> een.soort() == Gebiedsoort.GEMEENTE && kennis.bestaat(een)),
                "Geef de code van een gemeente, zoals \"GM0995\".");
    }

    private Optional<Post> post(Verzoekdeel regel) {
        var aantal = regel.geheel("aantal");
        return regel.inhoud().path("post").asString("").equals("fase3")
                ? fase3(regel, aantal)
                : huisvesting(regel, aantal);
    }

    private static Optional<Post> fase3(Verzoekdeel regel, Optional<Long> aantal) {
        if (regel.heeft("soort")) {
            regel.weiger("soort", "Fase 3 heeft geen soort huisvesting. Laat dit weg.");
        }
        if (aantal.filter(een -> een < 0).isPresent()) {
            regel.weiger("aantal", "Geef hoeveel mensen er in fase 3 zijn: 0 of meer.");
        }
        return aantal.filter(een -> een >= 0).map(Post.Fase3::new);
    }

    private Optional<Post> huisvesting(Verzoekdeel regel, Optional<Long> aantal) {
        if (regel.heeft("post")) {
            regel.woord(
                    "post",
                    woord -> Optional.of(woord).filter("huisvesting"::equals),
                    "Kies \"huisvesting\" of \"fase3\".");
        }
        return soort(regel).flatMap(een -> aantal.map(hoeveel -> new Post.Huisvesting(een, hoeveel)));
    }

    private Optional<Soort> soort(Verzoekdeel regel) {
        return regel.woord(
                "soort",
                code -> soorten.stream().filter(een -> een.code().equals(code)).findFirst(),
                "Kies uit " + soorten.stream().map(Soort::code).collect(Collectors.joining(", ")) + ".");
    }

    private Optional<Handeling> handeling(Verzoekdeel regel, Gebiedscode gemeente, Post post) {
        var woord = regel.heeft("handeling") ? regel.inhoud().path("handeling").asString("") : "registratie";
        return switch (woord) {
            case "registratie" -> registratie(regel);
            case "correctie" ->
                van(regel, gemeente, post).filter(van -> eenmaal(regel, van)).map(Handeling.Correctie::new);
            case "actualisatie" -> actualisatie(regel, gemeente, post);
            default -> {
                regel.weiger("handeling", "Kies \"registratie\", \"correctie\" of \"actualisatie\".");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Handeling> registratie(Verzoekdeel regel) {
        if (regel.heeft("van")) {
            regel.weiger("van", "Een registratie volgt nergens op. Laat dit weg, of kies een andere handeling.");
        }
        return Optional.of(new Handeling.Registratie());
    }

    private Optional<Handeling> actualisatie(Verzoekdeel regel, Gebiedscode gemeente, Post post) {
        if (post instanceof Post.Fase3) {
            regel.weiger("handeling", "Van fase 3 telt het laatste aantal. Stuur een nieuwe registratie.");
        }
        return van(regel, gemeente, post).map(Handeling.Actualisatie::new);
    }

    private Optional<Long> van(Verzoekdeel regel, Gebiedscode gemeente, Post post) {
        var van = regel.geheel("van");
        if (van.isPresent() && !kennis.isGeboekt(van.get(), gemeente, post.getClass())) {
            regel.weiger("van", "Geef het nummer van een boeking van dezelfde gemeente en dezelfde post.");
        }
        return van;
    }

    private boolean eenmaal(Verzoekdeel regel, long van) {
        var eerste = gecorrigeerd.add(van);
        if (!eerste) {
            regel.weiger("van", "Deze boeking staat er twee keer om te corrigeren. Laat er een staan.");
        }
        return eerste;
    }

    private @Nullable String sleutel(Verzoekdeel regel) {
        if (!regel.heeft("referentie")) {
            return null;
        }
        var referentie = regel.tekst("referentie", 200);
        if (referentie.isPresent() && !referenties.add(referentie.get())) {
            regel.weiger("referentie", "Deze referentie staat er twee keer. Geef elke regel een eigen.");
        }
        return referentie.map(kennis::sleutel).orElse(null);
    }
}
