package nl.doorstroom.toegang.audit;

import java.sql.Types;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Handelende.Systeem;
import nl.doorstroom.toegang.Handelende.Toepassing;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.audit.Auditlog.Notitie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** What happened, as values of the columns. */
final class JdbcAuditwaarden {
    private static final JsonMapper JSON = new JsonMapper();

    private JdbcAuditwaarden() {}

    static MapSqlParameterSource van(Notitie notitie) {
        var voorval = notitie.voorval();
        var waarden = new MapSqlParameterSource("soort", voorval.soort().code())
                .addValue("handeling", voorval.handeling())
                .addValue("was", json(voorval.was()))
                .addValue("wordt", json(voorval.wordt()))
                .addValue("correlatie", notitie.correlatie());
        wie(waarden, voorval.wie());
        betreft(waarden, voorval.betreft());
        return waarden;
    }

    private static void wie(MapSqlParameterSource waarden, Handelende wie) {
        switch (wie) {
            case Bezoeker _ -> wie(waarden, "bezoeker", "bezoeker", null, null);
            case Systeem systeem -> wie(waarden, "systeem", systeem.taak(), null, null);
            case Toepassing programma -> wie(waarden, "toepassing", programma.client(), programma.bij(), null);
            case Gebruiker mens -> {
                wie(waarden, "gebruiker", mens.naam(), mens.bij(), mens.rol().code());
                waarden.addValue("account", mens.account().waarde(), Types.OTHER);
            }
        }
    }

    private static void wie(
            MapSqlParameterSource waarden,
            String soort,
            String naam,
            @Nullable Organisatieverwijzing bij,
            @Nullable String rol) {
        waarden.addValue("wie", soort)
                .addValue("naam", naam)
                .addValue("account", null, Types.OTHER)
                .addValue("organisatie", bij == null ? null : bij.id().waarde(), Types.OTHER)
                .addValue("organisatieNaam", bij == null ? null : bij.naam(), Types.VARCHAR)
                .addValue("rol", rol, Types.VARCHAR);
    }

    private static void betreft(MapSqlParameterSource waarden, Voorval.@Nullable Betreft betreft) {
        var organisatie = betreft == null ? null : betreft.organisatie();
        var gemeente = betreft == null ? null : betreft.gemeente();
        waarden.addValue("onderwerpSoort", betreft == null ? null : betreft.soort(), Types.VARCHAR)
                .addValue("onderwerp", betreft == null ? null : betreft.id(), Types.VARCHAR)
                .addValue("organisatieOnderwerp", organisatie == null ? null : organisatie.waarde(), Types.OTHER)
                .addValue("gemeente", gemeente == null ? null : gemeente.waarde(), Types.VARCHAR);
    }

    private static @Nullable String json(Map<String, String> velden) {
        return velden.isEmpty() ? null : JSON.writeValueAsString(new TreeMap<>(velden));
    }
}
