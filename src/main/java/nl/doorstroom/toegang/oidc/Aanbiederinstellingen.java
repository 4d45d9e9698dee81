package nl.doorstroom.toegang.oidc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.oidc.Aanbieder.Claims;
import nl.doorstroom.toegang.oidc.Clientbewijs.Geheim;
import nl.doorstroom.toegang.oidc.Clientbewijs.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Reads what somebody configured about one provider, {@code doorstroom.aanmelden.<id>.<veld>}, and notes what is wrong with
 * it.
 */
final class Aanbiederinstellingen {
    static final String WORTEL = "doorstroom.aanmelden";

    private static final Set<String> VELDEN = Set.of(
            "naam",
            "uitgever",
            "client",
            "geheim",
            "geheim-bestand",
            "sleutel-bestand",
            "acr",
            "algoritme",
            "bereik",
            "claim.organisatie",
            "claim.naam",
            "claim.email");
    private static final String NIET_GETOOND = "niet getoond";
    private static final int LANGSTE_NAAM = 60;

    private final String id;
    private final Map<String, String> velden;
    private final List<Invoerfout> fouten;

    private Aanbiederinstellingen(String id, Map<String, String> velden, List<Invoerfout> fouten) {
        this.id = id;
        this.velden = velden;
        this.fouten = fouten;
    }

    /**
     * All providers, in the order of their names.
     *
     * @param instellingen by what comes after {@link #WORTEL}, as in {@code rijk.uitgever}
     * @param gevondenFouten what was found wrong already, to be told with the rest
     * @throws OngeldigeInstellingenException with every fault of every provider
     */
    static Aanbieders lees(Map<String, String> instellingen, List<Invoerfout> gevondenFouten) {
        var fouten = new ArrayList<>(gevondenFouten);
        var gevonden = perAanbieder(instellingen).entrySet().stream()
                .map(deel -> new Aanbiederinstellingen(deel.getKey(), deel.getValue(), fouten).lees())
                .flatMap(Optional::stream)
                .sorted((een, ander) -> een.naam().compareToIgnoreCase(ander.naam()))
                .toList();
        eisEigenUitgever(gevonden, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInstellingenException(fouten);
        }
        return new Aanbieders(gevonden);
    }

    private static Map<String, Map<String, String>> perAanbieder(Map<String, String> instellingen) {
        var delen = new TreeMap<String, Map<String, String>>();
        instellingen.forEach((naam, waarde) -> {
            var punt = naam.indexOf('.');
            var id = punt < 0 ? naam : naam.substring(0, punt);
            delen.computeIfAbsent(id, _ -> new TreeMap<>())
                    .put(punt < 0 ? "" : veld(naam.substring(punt + 1)), waarde.strip());
        });
        return delen;
    }

    /** The environment can't write a hyphen, so a name without it is the same field. */
    private static String veld(String geschreven) {
        return VELDEN.stream()
                .filter(veld ->
                        veld.replace("-", "").equals(geschreven.replace("-", "").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(geschreven);
    }

    private static void eisEigenUitgever(List<Aanbieder> gevonden, List<Invoerfout> fouten) {
        var gezien = new LinkedHashSet<String>();
        for (var aanbieder : gevonden) {
            if (!gezien.add(aanbieder.uitgever())) {
                fouten.add(Invoerfout.inVeld(
                        WORTEL + "." + aanbieder.id() + ".uitgever",
                        aanbieder.uitgever(),
                        "is ook de uitgever van een andere aanbieder; geef elke aanbieder een eigen uitgever"));
            }
        }
    }

    private Optional<Aanbieder> lees() {
        var eerder = fouten.size();
        eisId();
        eisBekendeVelden();
        var naam = verplicht("naam");
        var uitgever = uitgever();
        var client = verplicht("client");
        var bewijs = bewijs();
        var algoritme = algoritme();
        var bereik = bereik();
        if (fouten.size() > eerder) {
            return Optional.empty();
        }
        return Optional.of(new Aanbieder(
                id, naam, uitgever, client, Objects.requireNonNull(bewijs), lijst("acr"), algoritme, claims(), bereik));
    }

    private void eisId() {
        if (!id.matches("[a-z][a-z0-9]{0,19}")) {
            fout(
                    "",
                    id,
                    "is geen naam voor een aanbieder; gebruik 1 tot 20 kleine letters en cijfers, een letter voorop");
        }
    }

    private void eisBekendeVelden() {
        velden.keySet().stream()
                .filter(veld -> !VELDEN.contains(veld))
                .forEach(veld -> fout(
                        veld,
                        NIET_GETOOND,
                        "is geen instelling; kies uit "
                                + VELDEN.stream().sorted().collect(Collectors.joining(", "))));
    }

    private String verplicht(String veld) {
        var waarde = velden.getOrDefault(veld, "");
        if (waarde.isEmpty()) {
            fout(veld, "leeg", "is verplicht; vul hem in");
        } else if (veld.equals("naam") && waarde.length() > LANGSTE_NAAM) {
            fout(veld, waarde, "is te lang; gebruik ten hoogste " + LANGSTE_NAAM + " tekens");
        }
        return waarde;
    }

    private String uitgever() {
        var waarde = verplicht("uitgever");
        if (!waarde.isEmpty() && !Webadres.isUitgever(waarde)) {
            fout(
                    "uitgever",
                    waarde,
                    "is geen veilig adres; geef het https-adres dat de aanbieder zelf als issuer noemt, zonder ? of #"
                            + " (http mag alleen naar deze computer)");
        }
        return waarde;
    }

    private @Nullable Clientbewijs bewijs() {
        var gegeven = Stream.of("geheim", "geheim-bestand", "sleutel-bestand")
                .filter(veld -> !velden.getOrDefault(veld, "").isEmpty())
                .toList();
        if (gegeven.size() != 1) {
            fout(
                    "geheim",
                    gegeven.isEmpty() ? "leeg" : String.join(" en ", gegeven),
                    "geef precies een van geheim, geheim-bestand en sleutel-bestand");
            return null;
        }
        return switch (gegeven.getFirst()) {
            case "geheim" -> new Geheim(velden.getOrDefault("geheim", ""));
            case "geheim-bestand" -> uitBestand("geheim-bestand", Aanbiederinstellingen::geheim);
            default ->
                uitBestand(
                        "sleutel-bestand",
                        bestand -> Sleutelbestand.lees(bestand).map(Sleutel::new));
        };
    }

    private static Optional<Geheim> geheim(Path bestand) throws IOException {
        return Optional.of(Files.readString(bestand).strip())
                .filter(tekst -> !tekst.isEmpty())
                .map(Geheim::new);
    }

    /** Reads a file into the proof it holds; empty when it holds none. */
    private interface Lezer {
        Optional<? extends Clientbewijs> lees(Path bestand) throws IOException;
    }

    private @Nullable Clientbewijs uitBestand(String veld, Lezer lezer) {
        var plaats = velden.getOrDefault(veld, "");
        try {
            var bewijs = lezer.lees(Path.of(plaats));
            if (bewijs.isPresent()) {
                return bewijs.get();
            }
            fout(veld, plaats, inhoud(veld));
        } catch (IOException | InvalidPathException _) {
            fout(veld, plaats, "is niet te lezen; geef een bestand dat er is en dat Doorstroom mag lezen");
        }
        return null;
    }

    private static String inhoud(String veld) {
        return veld.equals("geheim-bestand")
                ? "is leeg; zet het geheim erin"
                : "bevat geen RSA-sleutel in PKCS#8 (PEM) van ten minste 2048 bits; maak er een met openssl genpkey";
    }

    private SignatureAlgorithm algoritme() {
        var waarde = velden.getOrDefault("algoritme", SignatureAlgorithm.RS256.getName());
        var gevonden = SignatureAlgorithm.from(waarde);
        if (gevonden == null) {
            fout(
                    "algoritme",
                    waarde,
                    "wordt niet aanvaard; kies uit "
                            + Stream.of(SignatureAlgorithm.values())
                                    .map(SignatureAlgorithm::getName)
                                    .collect(Collectors.joining(", ")));
            return SignatureAlgorithm.RS256;
        }
        return gevonden;
    }

    private Set<String> bereik() {
        var bereik = velden.containsKey("bereik") ? lijst("bereik") : List.of("openid", "profile", "email");
        if (!bereik.contains("openid")) {
            fout("bereik", String.join(" ", bereik), "mist openid; zet het erbij");
        }
        return new LinkedHashSet<>(bereik);
    }

    private Claims claims() {
        return new Claims(claim("organisatie", "organisatie"), claim("naam", "name"), claim("email", "email"));
    }

    private String claim(String soort, String anders) {
        var waarde = velden.getOrDefault("claim." + soort, "");
        return waarde.isEmpty() ? anders : waarde;
    }

    private List<String> lijst(String veld) {
        return Stream.of(velden.getOrDefault(veld, "").split("[,\\s]+"))
                .filter(deel -> !deel.isEmpty())
                .distinct()
                .toList();
    }

    private void fout(String veld, String waarde, String uitleg) {
        var naam = WORTEL + "." + id + (veld.isEmpty() ? "" : "." + veld);
        fouten.add(Invoerfout.inVeld(naam, waarde, uitleg));
    }
}
