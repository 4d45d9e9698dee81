package nl.doorstroom.realisatie.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.platform.rest.ConflictException;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.realisatie.GelijktijdigGeboektException;
import nl.doorstroom.realisatie.Opdracht;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Books what a program sent, or tells all that is wrong with it in the words of the request. */
@Component
class Verzoekboeker {
    /** Faults of what was right until somebody else booked. */
    private static final Set<String> INGEHAALD = Set.of("boeking", "referentie");

    private final Boekhouding boekhouding;
    private final Boekregelkennis kennis;
    private final ObjectReader json;

    Verzoekboeker(Boekhouding boekhouding, Boekregelkennis kennis, JsonMapper json) {
        this.boekhouding = boekhouding;
        this.kennis = kennis;
        this.json = json.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** @param query with the faults found so far */
    Boekuitkomst.Geboekt boek(byte[] inhoud, String sleutel, ApiQuery query) {
        var lezer = new Boekverzoeklezer(kennis, gelezen(inhoud, query));
        var bron = lezer.bron();
        var opdrachten = lezer.opdrachten();
        meld(lezer.fouten(), opdrachten, query);
        query.check();
        return switch (boek(bron.orElseThrow(), opdrachten, sleutel, Sha256.hex(inhoud))) {
            case Boekuitkomst.Geboekt geboekt -> geboekt;
            case Boekuitkomst.Geweigerd(var fouten) -> throw weiger(fouten, query);
        };
    }

    /** What the grootboek would say of the lines that can be read is told too, so that nobody has to ask twice. */
    private void meld(List<Invoerfout> fouten, List<Opdracht> opdrachten, ApiQuery query) {
        if (!fouten.isEmpty()) {
            fouten.forEach(query::refuse);
            boekhouding.beproef(opdrachten).stream().map(Verzoekboeker::opPlek).forEach(query::refuse);
        }
    }

    private JsonNode gelezen(byte[] inhoud, ApiQuery query) {
        var verzoek = gelezen(inhoud);
        if (verzoek.isEmpty()) {
            query.refuse("inhoud", "Stuur een JSON-object met bron en boekingen, en elk veld hoogstens een keer.");
            query.check();
        }
        return verzoek.orElseThrow();
    }

    private Optional<JsonNode> gelezen(byte[] inhoud) {
        try {
            return Optional.of(json.readTree(inhoud)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Who was overtaken in the very same moment finds, on asking again, what was booked meanwhile. */
    private Boekuitkomst boek(Bron bron, List<Opdracht> opdrachten, String sleutel, String vingerafdruk) {
        try {
            return boekhouding.boek(bron, opdrachten, sleutel, vingerafdruk);
        } catch (GelijktijdigGeboektException e) {
            return nogEens(bron, opdrachten, sleutel, vingerafdruk);
        }
    }

    private Boekuitkomst nogEens(Bron bron, List<Opdracht> opdrachten, String sleutel, String vingerafdruk) {
        try {
            return boekhouding.boek(bron, opdrachten, sleutel, vingerafdruk);
        } catch (GelijktijdigGeboektException e) {
            throw new ConflictException(
                    List.of(
                            Invoerfout.inVeld(
                                    "boekingen",
                                    "",
                                    "Een sleutel, referentie of correctie hieruit is al geboekt, waar u het niet kunt zien. Vraag het na.")));
        }
    }

    /** When all that is wrong is that somebody was first, the request itself was right. */
    private static RuntimeException weiger(List<Invoerfout> fouten, ApiQuery query) {
        var genoemd = fouten.stream().map(Verzoekboeker::opPlek).toList();
        if (fouten.stream().allMatch(fout -> INGEHAALD.contains(fout.veld()))) {
            return new ConflictException(genoemd);
        }
        genoemd.forEach(query::refuse);
        query.check();
        return new IllegalStateException("Refused without a fault");
    }

    /** By its place in the request, where the grootboek knows a line. */
    private static Invoerfout opPlek(Invoerfout fout) {
        if (fout.regel() == 0) {
            return fout;
        }
        var plek = "boekingen[" + (fout.regel() - 1) + "]." + veld(fout.veld());
        return Invoerfout.inVeld(plek, fout.waarde(), fout.uitleg());
    }

    private static String veld(String veld) {
        return switch (veld) {
            case "geldig op" -> "geldigOp";
            case "boeking" -> "van";
            default -> veld;
        };
    }
}
