package nl.doorstroom.toegang.beheer;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Toepassing;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.Werkgebieden;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.springframework.stereotype.Service;

/** The programs that may use the API, each for one organisation. */
@Vereist(Bevoegdheid.APICLIENTS_BEHEREN)
@Service
public class Apiclients {
    private static final int LANGST = 200;

    private final JdbcApiclientStore store;
    private final JdbcOrganisatieStore organisaties;
    private final Werkgebieden werkgebieden;
    private final Beheerlog log;
    private final Transactions transacties;
    private final Clock klok;

    Apiclients(
            JdbcApiclientStore store,
            JdbcOrganisatieStore organisaties,
            Werkgebieden werkgebieden,
            Beheerlog log,
            Transactions transacties,
            Clock klok) {
        this.store = store;
        this.organisaties = organisaties;
        this.werkgebieden = werkgebieden;
        this.log = log;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** The programs of an organisation, those in use first. */
    public List<Apiclient> alle(OrganisatieId van) {
        Handelend.eis(Bevoegdheid.APICLIENTS_BEHEREN, van);
        return transacties.run(() -> store.van(van));
    }

    /** Lets a program in, for permissions that some role of the organisation has too. */
    public Beheeruitkomst<Apiclient> registreer(OrganisatieId bij, Apiclientinvoer invoer) {
        Handelend.eis(Bevoegdheid.APICLIENTS_BEHEREN, bij);
        return transacties.run(() -> {
            var fouten = new ArrayList<Invoerfout>();
            var uitgever = uitgever(invoer.uitgever().strip(), fouten);
            var client = tekst("client", invoer.client(), "Vul in hoe de uitgever het programma noemt.", fouten);
            var doel = tekst("omschrijving", invoer.omschrijving(), "Vul in waarvoor het programma is.", fouten);
            var rechten = rechten(invoer.rechten(), bij, fouten);
            return fouten.isEmpty() ? registreer(bij, uitgever, client, doel, rechten) : new Afgewezen<>(fouten);
        });
    }

    private Beheeruitkomst<Apiclient> registreer(
            OrganisatieId bij, String uitgever, String client, String doel, List<Bevoegdheid> rechten) {
        var id = store.voegToe(bij, uitgever, client, doel, rechten, klok.instant());
        id.ifPresent(nieuw -> log.apiclient("geregistreerd", get(bij, nieuw)));
        return id.<Beheeruitkomst<Apiclient>>map(nieuw -> new Gedaan<>(get(bij, nieuw)))
                .orElseGet(() -> new Afgewezen<>(List.of(Invoerfout.inVeld(
                        "client",
                        client,
                        "Dit programma van deze uitgever is al geregistreerd. Controleer de naam."))));
    }

    /** From its next question on, a program isn't let in any more. */
    public Beheeruitkomst<Apiclient> beeindig(OrganisatieId bij, UUID welke) {
        Handelend.eis(Bevoegdheid.APICLIENTS_BEHEREN, bij);
        return transacties.run(() -> {
            var voor = get(bij, welke);
            if (!store.beeindig(voor.id(), klok.instant())) {
                return new Achterhaald<>(voor);
            }
            log.apiclient("beeindigd", voor);
            return new Gedaan<>(get(bij, welke));
        });
    }

    /**
     * What a program may do that showed a valid token; empty when it isn't registered, it ended or its organisation did.
     *
     * @param scopes what the token is for, as codes of permissions; others are passed over
     */
    @Openbaar
    public Optional<Toepassing> findHandelende(String uitgever, String client, Collection<String> scopes) {
        return transacties.asSystem(
                "programma herkennen",
                () -> store.find(uitgever, client)
                        .flatMap(bekend -> organisaties
                                .find(bekend.organisatie())
                                .filter(organisatie -> !organisatie.isBeeindigd())
                                .map(organisatie -> toepassing(bekend, organisatie, Set.copyOf(scopes)))));
    }

    private Toepassing toepassing(Apiclient client, Organisatie bij, Set<String> scopes) {
        var mogelijk = Programmarechten.van(bij.soort());
        Map<Bevoegdheid, Reikwijdte> rechten = new EnumMap<>(Bevoegdheid.class);
        for (var recht : client.rechten()) {
            var reikwijdte = mogelijk.get(recht);
            if (reikwijdte != null && scopes.contains(recht.code())) {
                rechten.put(recht, reikwijdte);
            }
        }
        return new Toepassing(client.client(), bij.verwijzing(), rechten, werkgebieden.van(bij.gebieden()));
    }

    private List<Bevoegdheid> rechten(List<String> codes, OrganisatieId bij, List<Invoerfout> fouten) {
        var mogelijk = organisaties
                .find(bij)
                .filter(organisatie -> !organisatie.isBeeindigd())
                .map(organisatie -> Programmarechten.van(organisatie.soort()).keySet())
                .orElse(Set.of());
        var gekozen = codes.stream()
                .distinct()
                .flatMap(code -> Bevoegdheid.find(code).filter(mogelijk::contains).stream())
                .sorted()
                .toList();
        if (gekozen.isEmpty() || gekozen.size() < Set.copyOf(codes).size()) {
            fouten.add(Invoerfout.inVeld(
                    "rechten", String.join(", ", codes), "Kies minstens één recht, en alleen uit deze lijst."));
        }
        return gekozen;
    }

    private static String uitgever(String tekst, List<Invoerfout> fouten) {
        if (tekst.length() > LANGST || !isAdres(tekst)) {
            fouten.add(Invoerfout.inVeld(
                    "uitgever",
                    tekst,
                    "Vul het adres van de uitgever in zoals die zelf het schrijft (issuer), beginnend met https://."));
        }
        return tekst;
    }

    private static boolean isAdres(String tekst) {
        try {
            var adres = new URI(tekst);
            var veilig = "https".equals(adres.getScheme())
                    || "http".equals(adres.getScheme()) && isDezeComputer(adres.getHost());
            return veilig && adres.getHost() != null && adres.getFragment() == null && adres.getQuery() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isDezeComputer(String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host);
    }

    private static String tekst(String veld, String getypt, String uitleg, List<Invoerfout> fouten) {
        var tekst = getypt.strip();
        if (tekst.isEmpty() || tekst.length() > LANGST) {
            fouten.add(Invoerfout.inVeld(veld, tekst, uitleg + " Hoogstens " + LANGST + " tekens."));
        }
        return tekst;
    }

    private Apiclient get(OrganisatieId bij, UUID id) {
        return store.van(bij).stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No apiclient " + id + " for whoever asks."));
    }
}
