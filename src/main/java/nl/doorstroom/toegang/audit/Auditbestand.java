package nl.doorstroom.toegang.audit;

import java.io.BufferedReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit as a file: one JSON object a line, with everything that the hash is made of. */
final class Auditbestand {
    private static final JsonMapper JSON = new JsonMapper();

    private Auditbestand() {}

    /** @param vorige hash of the row before, so that also the first line of a file can be checked */
    static String lijn(String vorige, Auditregel regel) {
        var velden = new LinkedHashMap<String, @Nullable Object>();
        velden.put("volgnummer", regel.volgnummer());
        velden.put("tijdstip", Auditketen.moment(regel.tijdstip()));
        velden.put("soort", regel.soort());
        velden.put("handeling", regel.handeling());
        wie(velden, regel.wie());
        betreft(velden, regel.betreft());
        velden.put("was", regel.wijziging().was());
        velden.put("wordt", regel.wijziging().wordt());
        velden.put("correlatie", regel.correlatie());
        velden.put("vorigeHash", vorige);
        velden.put("hash", regel.hash());
        return JSON.writeValueAsString(velden);
    }

    private static void wie(Map<String, @Nullable Object> velden, Auditregel.Dader wie) {
        velden.put("wie", wie.soort());
        velden.put("account", wie.account());
        velden.put("naam", wie.naam());
        velden.put("organisatie", wie.organisatie());
        velden.put("organisatieNaam", wie.organisatienaam());
        velden.put("rol", wie.rol());
    }

    private static void betreft(Map<String, @Nullable Object> velden, Auditregel.Onderwerp betreft) {
        velden.put("onderwerpSoort", betreft.soort());
        velden.put("onderwerp", betreft.id());
        velden.put("organisatieOnderwerp", betreft.organisatie());
        velden.put("gemeente", betreft.gemeente());
    }

    /**
     * Walks along a file, a line at a time.
     *
     * @throws IllegalArgumentException when a line is no row of the audit; the message names the line, in Dutch
     */
    static Ketenoordeel toets(BufferedReader bestand, Optional<Zegel> zegel) {
        var lijnen = bestand.lines().iterator();
        var toets = new Ketentoets(new Zegel(0, Auditketen.BEGIN), zegel);
        for (var nummer = 1; lijnen.hasNext(); nummer++) {
            var velden = lees(lijnen.next(), nummer);
            if (nummer == 1) {
                var eerste = velden.path("volgnummer").asLong();
                toets = new Ketentoets(
                        new Zegel(eerste - 1, velden.path("vorigeHash").asString("")), zegel);
            }
            toets.neem(regel(velden, nummer));
        }
        return toets.oordeel(Optional.empty());
    }

    private static JsonNode lees(String lijn, int nummer) {
        try {
            return JSON.readTree(lijn);
        } catch (JacksonException e) {
            throw onleesbaar(nummer, e);
        }
    }

    private static Auditregel regel(JsonNode velden, int nummer) {
        try {
            return new Auditregel(
                    velden.path("volgnummer").asLong(),
                    Instant.parse(velden.path("tijdstip").asString()),
                    velden.path("soort").asString(),
                    velden.path("handeling").asString(),
                    dader(velden),
                    onderwerp(velden),
                    new Auditregel.Wijziging(tekst(velden, "was"), tekst(velden, "wordt")),
                    velden.path("correlatie").asString(),
                    velden.path("hash").asString());
        } catch (RuntimeException e) {
            throw onleesbaar(nummer, e);
        }
    }

    private static IllegalArgumentException onleesbaar(int nummer, RuntimeException oorzaak) {
        return new IllegalArgumentException(
                "Regel " + nummer + " van het bestand is geen regel van de audit.", oorzaak);
    }

    private static Auditregel.Dader dader(JsonNode velden) {
        return new Auditregel.Dader(
                velden.path("wie").asString(),
                uuid(velden, "account"),
                velden.path("naam").asString(),
                uuid(velden, "organisatie"),
                tekst(velden, "organisatieNaam"),
                tekst(velden, "rol"));
    }

    private static Auditregel.Onderwerp onderwerp(JsonNode velden) {
        return new Auditregel.Onderwerp(
                tekst(velden, "onderwerpSoort"),
                tekst(velden, "onderwerp"),
                uuid(velden, "organisatieOnderwerp"),
                tekst(velden, "gemeente"));
    }

    private static @Nullable String tekst(JsonNode velden, String naam) {
        var veld = velden.path(naam);
        return veld.isNull() || veld.isMissingNode() ? null : veld.asString();
    }

    private static @Nullable UUID uuid(JsonNode velden, String naam) {
        var tekst = tekst(velden, naam);
        return tekst == null ? null : UUID.fromString(tekst);
    }
}
