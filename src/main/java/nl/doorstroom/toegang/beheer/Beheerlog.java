package nl.doorstroom.toegang.beheer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Component;

/** Tells the audit what was done: the fields before and after, of those that differ. */
@Component
class Beheerlog {
    private final Auditlog auditlog;

    Beheerlog(Auditlog auditlog) {
        this.auditlog = auditlog;
    }

    void organisatie(String handeling, Map<String, String> was, Organisatie nu) {
        noteer("organisatie." + handeling, "organisatie", nu.id().waarde(), nu.id(), was, velden(nu));
    }

    void account(String handeling, Map<String, String> was, Account nu) {
        noteer("account." + handeling, "account", nu.id().waarde(), nu.thuis().id(), was, velden(nu));
    }

    /** Of a person who is invited also which roles. */
    void uitgenodigd(Account nu) {
        var wordt = velden(nu);
        wordt.put(
                "rollen",
                nu.aanstellingen().stream().map(Aanstelling::toString).sorted().collect(Collectors.joining("; ")));
        noteer("gebruiker.uitgenodigd", "account", nu.id().waarde(), nu.thuis().id(), Map.of(), wordt);
    }

    void uitnodiging(String handeling, Account nu) {
        noteer(
                "uitnodiging." + handeling,
                "account",
                nu.id().waarde(),
                nu.thuis().id(),
                Map.of(),
                Map.of("naam", nu.naam()));
    }

    void aanstelling(String handeling, Map<String, String> was, Aanstelling nu) {
        noteer("aanstelling." + handeling, "aanstelling", nu.id(), nu.bij().id(), was, velden(nu));
    }

    void apiclient(String handeling, Apiclient nu) {
        var wordt = Map.of(
                "uitgever",
                nu.uitgever(),
                "client",
                nu.client(),
                "rechten",
                nu.rechten().stream().map(Bevoegdheid::code).collect(Collectors.joining(", ")));
        noteer("programma." + handeling, "programma", nu.id(), nu.organisatie(), Map.of(), wordt);
    }

    private void noteer(
            String handeling,
            String soort,
            UUID id,
            OrganisatieId van,
            Map<String, String> was,
            Map<String, String> wordt) {
        auditlog.noteer(Voorval.beveiliging(handeling)
                .over(soort, id.toString())
                .van(van)
                .met(anders(was, wordt), was.isEmpty() ? wordt : anders(wordt, was)));
    }

    /** What one says differently than the other. */
    private static Map<String, String> anders(Map<String, String> een, Map<String, String> ander) {
        return een.entrySet().stream()
                .filter(veld -> !veld.getValue().equals(ander.get(veld.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<String, String> velden(Organisatie organisatie) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("soort", organisatie.soort().code());
        velden.put("naam", organisatie.naam());
        velden.put("oin", organisatie.oin().orElse(""));
        velden.put("gebieden", opsomming(organisatie.gebieden()));
        velden.put("beeindigd", organisatie.isBeeindigd() ? "ja" : "nee");
        return velden;
    }

    static Map<String, String> velden(Account account) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("naam", account.naam());
        velden.put("email", account.email());
        velden.put("beeindigd", account.beeindigdOp() == null ? "nee" : "ja");
        return velden;
    }

    static Map<String, String> velden(Aanstelling aanstelling) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("account", aanstelling.account().toString());
        velden.put("rol", aanstelling.rol().code());
        velden.put("gebieden", opsomming(aanstelling.gebieden()));
        velden.put("geldig", aanstelling.geldig().toString());
        velden.put("ingetrokken", aanstelling.ingetrokkenOp() == null ? "nee" : "ja");
        return velden;
    }

    private static String opsomming(Collection<Gebiedscode> gebieden) {
        return gebieden.stream().map(Gebiedscode::waarde).collect(Collectors.joining(", "));
    }
}
