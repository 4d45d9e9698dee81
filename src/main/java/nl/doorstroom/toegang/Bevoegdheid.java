package nl.doorstroom.toegang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The acts that need a permission, each with the ground on which somebody may have it. */
public enum Bevoegdheid {
    GEBIED_BEHEREN("inwoners inlezen en herindelingen vastleggen", "Huisvestingswet 2014 art. 29"),
    TAAKSTELLING_CONCEPT_LEZEN("concepten van de taakstelling lezen", "Huisvestingswet 2014 art. 29"),
    TAAKSTELLING_OPSTELLEN("een taakstelling opstellen of verwerpen", "Huisvestingswet 2014 art. 29"),
    TAAKSTELLING_VASTSTELLEN("een taakstelling vaststellen", "Huisvestingswet 2014 art. 29"),
    TAAKSTELLING_PUBLICEREN("een taakstelling publiceren", "Huisvestingswet 2014 art. 29"),
    MAANDCIJFERS_PUBLICEREN("maandcijfers publiceren en definitief maken", "Wet open overheid art. 3.1"),
    OVERDRACHT_VASTLEGGEN("een overdracht tussen gemeenten vastleggen", "Huisvestingswet 2014 art. 29 lid 2"),
    MAANDTABEL_INLEZEN("officiële maandtabellen inlezen", "Huisvestingswet 2014 art. 29"),
    TELWIJZE_BEHEREN("bepalen welke huisvesting meetelt", "Huisvestingswet 2014 art. 28 en 29"),
    BOEKING_INZIEN("boekingen en standen per dag inzien", "Huisvestingswet 2014 art. 28"),
    BOEKING_VASTLEGGEN("huisvesting boeken, corrigeren en inlezen", "Huisvestingswet 2014 art. 28"),
    VERSCHIL_INZIEN("verschillen tussen gemeente en COA inzien", "Huisvestingswet 2014 art. 28"),
    VERSCHIL_BESPREKEN("verschillen bespreken en verklaren", "Huisvestingswet 2014 art. 28"),
    TELLING_VASTLEGGEN("de telling van de gemeente per maand vastleggen", "Huisvestingswet 2014 art. 28"),
    KOPPELCIJFERS_VASTLEGGEN("vastleggen wat het COA over koppelingen opgeeft", "Huisvestingswet 2014 art. 28"),
    OPVANG_INZIEN("locaties, bezetting, pijplijn en afspraken van de opvang inzien", "Wet COA art. 3"),
    LOCATIE_VASTLEGGEN("locaties van de opvang en hun bezetting vastleggen en inlezen", "Wet COA art. 3"),
    CRISISOPVANG_VASTLEGGEN("crisisnoodopvang en opvang van Oekraïners vastleggen en inlezen", "Wet COA art. 3"),
    CAPACITEIT_VASTLEGGEN("capaciteitsbesluiten en de opgave per provincie vastleggen", "Wet COA art. 3"),
    OPVANGAFSPRAAK_MAKEN("afspraken over opvang maken aan de regietafel", "Wet COA art. 3"),
    OPVANGAFSPRAAK_BEANTWOORDEN("verzoeken om opvang beantwoorden en plaatsen aanbieden", "Wet COA art. 3"),
    HUISHOUDEN_INZIEN("dossiers van huishoudens inzien", "AVG art. 6 lid 1 onder e"),
    TOEZICHT_INZIEN("toezichtdossiers inzien (vertrouwelijk)", "Gemeentewet art. 124 e.v."),
    TOEZICHT_BEOORDELEN("gemeenten van de provincie beoordelen", "Gemeentewet art. 124 e.v."),
    TOEZICHT_VASTSTELLEN(
            "een beoordelingsronde vaststellen en heropenen, en besluiten over indeplaatsstelling vastleggen",
            "Gemeentewet art. 124 e.v."),
    TOEZICHT_BEANTWOORDEN("de provincie antwoord geven en om uitstel vragen", "Gemeentewet art. 124 e.v."),
    BELEIDSREGEL_VASTLEGGEN("de beleidsregel voor het toezicht vastleggen", "Algemene wet bestuursrecht art. 4:81"),
    NOODINZAGE("in nood een dossier buiten het eigen gebied inzien", "AVG art. 6 lid 1 onder d en e"),
    NOODINZAGE_NAGAAN("zien wie in nood dossiers van de eigen gemeenten inzag", "AVG art. 5 lid 2"),
    INZAGE_NAGAAN("zien wie naar een dossier keek", "AVG art. 5 lid 2 en art. 15"),
    ORGANISATIES_BEHEREN("organisaties en hun gebieden beheren", "BIO2 5.15"),
    GEBRUIKERS_BEHEREN("mensen uitnodigen, hun rollen wijzigen en beëindigen", "BIO2 5.16 en 5.18"),
    APICLIENTS_BEHEREN("programma's toegang geven tot de API", "BIO2 5.16"),
    LOGBOEK_INZIEN("het logboek van handelingen inzien", "BIO2 8.15"),
    VERWERKINGEN_INZIEN("het logboek van verwerkingen inzien", "AVG art. 30"),
    ACHTERGRONDWERK_INZIEN("zien wat Doorstroom op de achtergrond doet", "BIO2 8.16");

    private final String omschrijving;
    private final String grondslag;

    Bevoegdheid(String omschrijving, String grondslag) {
        this.omschrijving = omschrijving;
        this.grondslag = grondslag;
    }

    /** As the rules in the database and the scopes of the API know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be done, as an infinitive in a Dutch sentence. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The law or norm it rests on. */
    public String grondslag() {
        return grondslag;
    }

    /** The permission with this code. */
    public static Optional<Bevoegdheid> find(String code) {
        return Arrays.stream(values())
                .filter(recht -> recht.code().equals(code))
                .findFirst();
    }
}
