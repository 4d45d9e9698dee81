package nl.doorstroom.koppeling.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.punten.Bereik;
import nl.doorstroom.koppeling.solver.punten.Criterium;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import nl.doorstroom.koppeling.solver.punten.Grond;

/**
 * The entry of the engine in the Algoritmeregister. What it says of criteria, weights and hard grounds comes from the code
 * that counts with them, so the entry can not fall behind. What only the organisation knows stays empty.
 *
 * @param teksten a text for every field that is known
 */
record AlgoritmeBeschrijving(Map<AlgoritmeVeld, String> teksten) {
    /** What the engine has no place for; BlindeMotorTests guards it. */
    static final List<String> NIET_GEBRUIKT = List.of("nationaliteit", "herkomst", "moedertaal", "religie", "geslacht");

    private static final String DOEL = """
            Voorstellen welk huishouden van vergunninghouders naar welke gemeente gaat. Het voorstel heeft samen zoveel \
            mogelijk punten binnen de ruimte van de gemeenten. Huishoudens merken er de plaats van waar zij gaan wonen; \
            als er te weinig ruimte is ook wie wacht.""";

    private static final String AFWEGING = """
            Het aantal mogelijke verdelingen is te groot om met de hand de beste te vinden. Er is bewust geen voorspelling \
            van de kans op werk: punten volgen uit criteria die iemand kan lezen, wijzigen en betwisten. Elk huishouden telt \
            heel mee, niet alleen het lid met de meeste kans op werk.""";

    private static final String WERKWIJZE = """
            Elke plaats in een gemeente krijgt een prijs in punten (Lagrange-relaxatie). Een huishouden hoort waar zijn \
            punten min de prijs van zijn plaatsen het hoogst zijn, en wacht als dat nergens boven nul komt. Wat daarna niet \
            past, wordt per gemeente hersteld (knapzak) en door ruilen verbeterd. De prijzen geven ook een bewezen \
            bovengrens: zo ver kan het voorstel hoogstens van het beste af liggen. Het model leert niet van gegevens.""";

    private static final String TUSSENKOMST = """
            Het algoritme stelt voor, een medewerker beslist. Die ziet per huishouden de redenen, de beste andere gemeenten \
            en waarom elke andere gemeente het niet werd, en kan vastzetten, uitsluiten of anders beslissen. Wie het niet \
            eens is met gegevens, een harde grond of een criterium, kan om correctie vragen; tegen een besluit staat open \
            wat de wet daarvoor geeft.""";

    private static final String RISICOS = """
            Gewichten kunnen een groep ongewild raken, bijvoorbeeld grote gezinnen waar weinig grote woningen zijn. Daarom \
            toont een groepsrapport per geslacht, leeftijd, opleiding, grootte en herkomst hoeveel huishoudens geplaatst \
            zijn, hun gemiddelde punten en wie wacht; groepen onder vijf huishoudens worden niet getoond. Verouderde of \
            onjuiste gegevens geven verkeerde punten; elke reden noemt daarom zijn cijfers.""";

    AlgoritmeBeschrijving {
        var kopie = new EnumMap<AlgoritmeVeld, String>(AlgoritmeVeld.class);
        kopie.putAll(teksten);
        teksten = kopie;
        kopie.forEach((veld, tekst) -> {
            if (tekst.length() >= veld.grens() || tekst.contains("\n")) {
                throw new IllegalArgumentException(veld.naam() + " needs one line of fewer than " + veld.grens()
                        + " characters; it has " + tekst.length() + ".");
            }
        });
    }

    /**
     * The entry for these weights.
     *
     * @param organisatie who uses the engine; empty when not told
     * @param contact its address for mail; empty when not told
     */
    static AlgoritmeBeschrijving van(Gewichten gewichten, String organisatie, String contact) {
        var teksten = new EnumMap<AlgoritmeVeld, String>(AlgoritmeVeld.class);
        teksten.put(AlgoritmeVeld.NAME, "Doorstroom: koppelen van huishoudens aan gemeenten");
        teksten.put(AlgoritmeVeld.ORGANIZATION, organisatie);
        teksten.put(
                AlgoritmeVeld.DESCRIPTION_SHORT,
                "Stelt voor welk huishouden van vergunninghouders naar welke gemeente gaat, met redenen per huishouden.");
        teksten.put(AlgoritmeVeld.CATEGORY, "Wonen; Migratie en integratie");
        teksten.put(AlgoritmeVeld.STATUS, "In ontwikkeling");
        teksten.put(AlgoritmeVeld.GOAL, DOEL);
        teksten.put(AlgoritmeVeld.PROPORTIONALITY, AFWEGING);
        teksten.put(AlgoritmeVeld.LAWFUL_BASIS, "Huisvestingswet 2014, artikel 28; Vreemdelingenwet 2000, artikel 44");
        teksten.put(AlgoritmeVeld.STANDARD_VERSION, "1.0.0");
        teksten.put(AlgoritmeVeld.CONTACT_EMAIL, contact);
        teksten.put(AlgoritmeVeld.LANG, "nld");
        teksten.put(AlgoritmeVeld.SOURCE_DATA, gegevens());
        teksten.put(AlgoritmeVeld.METHODS_AND_MODELS, WERKWIJZE + " " + criteria(gewichten));
        teksten.put(AlgoritmeVeld.HUMAN_INTERVENTION, TUSSENKOMST);
        teksten.put(AlgoritmeVeld.RISKS, RISICOS);
        teksten.put(AlgoritmeVeld.PUBLICATION_CATEGORY, "Impactvolle algoritmes");
        teksten.values().removeIf(String::isBlank);
        return new AlgoritmeBeschrijving(teksten);
    }

    private static String gegevens() {
        var gronden = Arrays.stream(Grond.values()).map(Grond::naam).collect(Collectors.joining(", "));
        return "Uit het dossier van het huishouden: leden met leeftijdsgroep, opleidingsniveau, sectoren van werkervaring en"
                + " school; huidige verblijfplaats; netwerk; regioadvies; benodigde woning; harde gronden (" + gronden
                + "). Van de gemeente: ligging, regio's, opgegeven vraag naar werk en opleiding, woningaanbod, wachttijd,"
                + " scholen en ruimte. Niet gebruikt en in het model niet op te slaan: "
                + String.join(", ", NIET_GEBRUIKT)
                + ".";
    }

    private static String criteria(Gewichten gewichten) {
        return "Criteria met het meeste dat elk kan opleveren. Gewichten: " + gewichten.naam() + ", vanaf "
                + gewichten.vanaf() + ". " + gewichten.telling().tekst() + ". "
                + Arrays.stream(Criterium.values())
                        .map(criterium -> criterium(criterium, gewichten))
                        .collect(Collectors.joining(" "))
                + " " + bereik(gewichten.bereik());
    }

    private static String bereik(Bereik bereik) {
        return "Bereik, vanaf waar er geen punten meer zijn: " + bereik.verblijfKilometers()
                + " km tot de verblijfplaats, "
                + bereik.schoolKilometers() + " km tot school, " + bereik.weken()
                + " weken wachten. Een band elders in de regio telt voor " + bereik.netwerkInRegio() + ".";
    }

    private static String criterium(Criterium criterium, Gewichten gewichten) {
        var regel = criterium.perLid() ? ", " + gewichten.regel(criterium).tekst() : "";
        return criterium.naam() + " (" + gewichten.meeste(criterium).inWoorden() + regel + "): " + criterium.uitleg();
    }

    /** Every field of the standard by name, an empty text for what the organisation must still fill in. */
    Map<String, String> velden() {
        var velden = new LinkedHashMap<String, String>();
        for (var veld : AlgoritmeVeld.values()) {
            velden.put(veld.naam(), teksten.getOrDefault(veld, ""));
        }
        return velden;
    }

    /** Names of the fields that are still empty, those without which the register refuses the entry or the others. */
    List<String> leeg(boolean verplicht) {
        return Arrays.stream(AlgoritmeVeld.values())
                .filter(veld -> !teksten.containsKey(veld) && veld.verplicht() == verplicht)
                .map(AlgoritmeVeld::naam)
                .toList();
    }
}
