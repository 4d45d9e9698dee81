package nl.doorstroom.toegang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.audit.Auditregel;
import nl.doorstroom.toegang.audit.Auditsoort;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit as a page shows it. */
public record LogboekView(LogboekForm form, Map<String, String> fouten, List<Regel> regels, Bladeren bladeren) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VELDEN = new TypeReference<>() {};

    /** One act in a list. */
    public record Regel(
            long volgnummer,
            String wanneer,
            String soort,
            String handeling,
            String wie,
            String namens,
            String onderwerp) {
        public String adres() {
            return "/logboek/" + volgnummer;
        }
    }

    /** One act with all there is to tell. */
    public record Detail(Regel regel, List<Feit> feiten, List<Verschil> verschillen, String correlatie) {}

    /** A word with its value. */
    public record Feit(String naam, String waarde) {}

    /** A field before and after. */
    public record Verschil(String veld, String was, String wordt) {}

    static Regel regel(Auditregel regel) {
        var wie = regel.wie();
        return new Regel(
                regel.volgnummer(),
                DutchFormat.moment(regel.tijdstip()),
                Auditsoort.INHOUD.code().equals(regel.soort())
                        ? Auditsoort.INHOUD.naam()
                        : Auditsoort.BEVEILIGING.naam(),
                handeling(regel.handeling()),
                wie.soort().equals("systeem") ? "Systeem: " + wie.naam() : wie.naam(),
                namens(wie),
                Onderwerpwoorden.van(regel, bekend(regel.wijziging())));
    }

    /** Acts are codes that read as words: {@code noodinzage.niet-gevonden} is noodinzage niet gevonden. */
    static String handeling(String code) {
        return code.replace('.', ' ').replace('-', ' ');
    }

    static String namens(Auditregel.Dader wie) {
        var organisatie = wie.organisatienaam();
        if (organisatie == null) {
            return "";
        }
        var rol = wie.rol();
        return rol == null ? organisatie : rolnaam(rol) + ", " + organisatie;
    }

    static String rolnaam(String code) {
        return Rol.find(code).map(Rol::naam).orElse(code);
    }

    /** What is known of the subject: as it became, and else as it was. */
    private static Map<String, String> bekend(Auditregel.Wijziging wijziging) {
        var velden = new TreeMap<>(velden(wijziging.was()));
        velden.putAll(velden(wijziging.wordt()));
        return velden;
    }

    static Detail detail(Auditregel regel, String gemeente) {
        var feiten = new ArrayList<Feit>();
        var kort = regel(regel);
        voegToe(feiten, "Wanneer", kort.wanneer());
        voegToe(feiten, "Wie", kort.wie());
        voegToe(feiten, "Namens", kort.namens());
        voegToe(feiten, "Soort", kort.soort());
        voegToe(feiten, "Onderwerp", kort.onderwerp());
        voegToe(feiten, "Kenmerk van het onderwerp", kenmerk(regel.betreft()));
        voegToe(feiten, "Gemeente", gemeente);
        voegToe(feiten, "Hash", regel.hash());
        return new Detail(kort, feiten, verschillen(regel.wijziging()), regel.correlatie());
    }

    private static String kenmerk(Auditregel.Onderwerp betreft) {
        return betreft.id() != null && Onderwerpwoorden.isKenmerk(betreft.id()) ? betreft.id() : "";
    }

    private static void voegToe(List<Feit> feiten, String naam, String waarde) {
        if (!waarde.isEmpty()) {
            feiten.add(new Feit(naam, waarde));
        }
    }

    private static List<Verschil> verschillen(Auditregel.Wijziging wijziging) {
        var was = velden(wijziging.was());
        var wordt = velden(wijziging.wordt());
        var namen = new TreeSet<>(was.keySet());
        namen.addAll(wordt.keySet());
        return namen.stream()
                .map(naam -> new Verschil(naam, was.getOrDefault(naam, ""), wordt.getOrDefault(naam, "")))
                .toList();
    }

    private static Map<String, String> velden(@Nullable String json) {
        return json == null ? Map.of() : new TreeMap<>(Objects.requireNonNull(JSON.readValue(json, VELDEN)));
    }
}
