package nl.doorstroom.journeys;

import java.util.List;
import java.util.Map;

/** An address of every kind of page there is, in every state that shows something else. */
final class PublicPages {
    /** What people see most. */
    static final List<String> MAIN = List.of(
            "/",
            "/gemeenten",
            "/gemeenten/GM1979",
            "/provincies/PV23",
            "/taakstellingen/2023-II.1",
            "/taakstellingen/vergelijk",
            "/standen",
            "/oordelen",
            "/standen/GM0995?peildatum=2021-01-01",
            "/verdeel-zelf?totaal=17600",
            "/over");

    /** Every address with a page of its own. */
    static final List<String> ALL = OverviewPages.after(List.of(
            "/",
            "/?toon=per-1000",
            "/?toon=amv&gebied=PV23",
            "/?toon=verandering&versie=2023-II.2",
            "/?toon=stand",
            "/?toon=percentage&gebied=PV24&maand=24252",
            "/?toon=op-schema",
            "/?toon=amv&versie=2023-I.1",
            "/gemeenten",
            "/gemeenten?zoek=twente",
            "/gemeenten?zoek=bestaatniet",
            "/gemeenten/GM1979",
            "/gemeenten/GM0080",
            "/gemeenten/GM0060",
            "/gemeenten/GM1700?versie=2023-II.2",
            "/provincies",
            "/provincies/PV23",
            "/veiligheidsregios/VR05",
            "/regios/RG01",
            "/koppelregios/KR01",
            "/taakstellingen",
            "/taakstellingen/2023-II.1",
            "/taakstellingen/2023-II.1?weergave=tabel",
            "/taakstellingen/2023-II.2",
            "/taakstellingen/2023-II.2?weergave=tabel",
            "/taakstellingen/2023-I.1",
            "/taakstellingen/2023-I.1?weergave=tabel",
            "/taakstellingen/vergelijk",
            "/taakstellingen/vergelijk?oud=2023-I.1&nieuw=2023-II.1",
            "/maandtabellen",
            "/maandtabellen/opgaven-2023-05-02.1",
            "/maandtabellen/amv-2023-05-02.1",
            "/verdeel-zelf",
            "/verdeel-zelf?totaal=17600&methode=webster",
            "/verdeel-zelf?totaal=veel&inwoners=min&methode=gokken",
            "/standen",
            "/oordelen",
            "/wat-telt-mee",
            "/standen?soort=gemeente&zoek=almere",
            "/standen?peildatum=2021-01-02&bekend=gisteren",
            "/standen/PV24?peildatum=2021-01-01&bekend=2021-02-01",
            "/standen/GM0995?peildatum=2021-01-01",
            "/standen/GM0995?peildatum=2022-03-01",
            "/zoek",
            "/zoek?q=hol",
            "/zoek?q=xyz",
            "/cijfers",
            "/api",
            "/over",
            "/toegankelijkheid",
            "/privacy",
            "/inloggen",
            "/uitgelogd",
            "/uitnodiging/een-code",
            "/maandcijfers",
            "/maandcijfers/2021-01-01.1",
            "/maandcijfers/2021-01-01.1?gebied=PV24&kolommen=soorten",
            "/bericht-krijgen",
            "/bericht-krijgen/bevestigen/een-code",
            "/bericht-krijgen/afmelden/een-code",
            "/rollen-en-rechten",
            "/rollen-en-rechten?zoek=toezicht",
            "/opvang/besluiten",
            "/opvang/besluiten/2023-I?waarom=PV29",
            "/opvang/besluiten/eind-2021",
            "/opvang/spreidingswet",
            "/opvang/verdeling",
            "/opvang/verdeling/PV23",
            "/opvang/verdeling/PV29",
            "/opvang/verdeling/PV23/samen?sorteer=-per",
            "/opvang/verevening"));

    /** Addresses that lead on to one of those. */
    static final List<String> LEADING_ON = List.of(
            "/taakstellingen/2023-II",
            "/maandtabellen/opgaven-2023-05-02",
            "/taakstellingen/kies?versie=2023-I.1",
            "/fouten/ongeldige-invoer",
            "/zoek?q=twenterand");

    /** Addresses without a page, and the address that shows so. */
    static final List<String> MISSING = List.of(
            "/bestaat-niet",
            "/gemeenten/GM9999",
            "/provincies/PV99",
            "/maandtabellen/opgaven-2023-05-02.9",
            "/maandtabellen/amv-1999-01-01",
            "/error",
            "/inloggen/bij/niemand");

    /** Addresses that say no, and with which status. */
    static final Map<String, Integer> REFUSING = Map.of("/inloggen/geen-toegang", 403, "/inloggen/terug/niemand", 400);

    private PublicPages() {}
}
