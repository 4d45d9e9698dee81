package nl.doorstroom.realisatie.maandtabel;

import static nl.doorstroom.realisatie.maandtabel.Tabelvorm.AMV;
import static nl.doorstroom.realisatie.maandtabel.Tabelvorm.OPGAVEN;

import java.util.Optional;

/** What a column of a monthly table can be about. */
public enum Kolomsoort {
    OEKRAINE_OPGAVE(OPGAVEN, "oekraine_opgave", "Opvang Oekraïne", "Opgave"),
    OEKRAINE_REALISATIE(OPGAVEN, "oekraine_realisatie", "Opvang Oekraïne", "Realisatie"),
    OEKRAINE_VERSCHIL(OPGAVEN, "oekraine_verschil", "Opvang Oekraïne", "Verschil"),
    COA_OPGAVE(OPGAVEN, "coa_opgave_regulier", "Opvangplekken COA", "Opgave regulier"),
    COA_REALISATIE(OPGAVEN, "coa_realisatie", "Opvangplekken COA", "Realisatie"),
    COA_VERSCHIL(OPGAVEN, "coa_verschil", "Opvangplekken COA", "Verschil"),
    NOODOPVANG(OPGAVEN, "noodopvang_coa_realisatie", "Noodopvang COA", "Realisatie"),
    CRISISNOODOPVANG(OPGAVEN, "crisisnoodopvang_realisatie", "Crisisnoodopvang", "Realisatie"),
    TAAKSTELLING(OPGAVEN, "taakstelling_", "Huisvesting vergunninghouders", "Taakstelling"),
    REALISATIE(OPGAVEN, "realisatie_", "Huisvesting vergunninghouders", "Realisatie"),
    VERSCHIL(OPGAVEN, "verschil_", "Huisvesting vergunninghouders", "Verschil"),
    AMV_COA_OPGAVE(AMV, "amv_coa_opgave", "Amv bij het COA", "Opgave"),
    AMV_COA_REALISATIE(AMV, "amv_coa_realisatie", "Amv bij het COA", "Realisatie"),
    AMV_COA_VERSCHIL(AMV, "amv_coa_verschil", "Amv bij het COA", "Verschil"),
    AMV_NIDOS_OPGAVE(AMV, "amv_nidos_opgave", "Amv bij Nidos", "Opgave"),
    AMV_NIDOS_REALISATIE(AMV, "amv_nidos_realisatie", "Amv bij Nidos", "Realisatie"),
    AMV_NIDOS_VERSCHIL(AMV, "amv_nidos_verschil", "Amv bij Nidos", "Verschil"),
    TAAKSTELLING_AMV(AMV, "taakstelling_amv_", "Huisvesting amv", "Taakstelling");

    private final Tabelvorm vorm;
    private final String sleutel;
    private final String groep;
    private final String label;

    /** @param sleutel how files call it; when it ends with an underscore a half-year follows */
    Kolomsoort(Tabelvorm vorm, String sleutel, String groep, String label) {
        this.vorm = vorm;
        this.sleutel = sleutel;
        this.groep = groep;
        this.label = label;
    }

    public Tabelvorm vorm() {
        return vorm;
    }

    String sleutel() {
        return sleutel;
    }

    /** What the column belongs to, as in "Opvang Oekraïne". */
    public String groep() {
        return groep;
    }

    String label() {
        return label;
    }

    boolean isPerHalfjaar() {
        return sleutel.endsWith("_");
    }

    /** Housing of vergunninghouders, the task of gemeenten. */
    public boolean isHuisvesting() {
        return switch (this) {
            case TAAKSTELLING, REALISATIE, VERSCHIL -> true;
            case OEKRAINE_OPGAVE, OEKRAINE_REALISATIE, OEKRAINE_VERSCHIL -> false;
            case COA_OPGAVE, COA_REALISATIE, COA_VERSCHIL, NOODOPVANG, CRISISNOODOPVANG -> false;
            case AMV_COA_OPGAVE, AMV_COA_REALISATIE, AMV_COA_VERSCHIL, TAAKSTELLING_AMV -> false;
            case AMV_NIDOS_OPGAVE, AMV_NIDOS_REALISATIE, AMV_NIDOS_VERSCHIL -> false;
        };
    }

    boolean isTaakstelling() {
        return this == TAAKSTELLING || this == TAAKSTELLING_AMV;
    }

    /** Whether COA steers it by provincie, so that lines of veiligheidsregio's have nothing there. */
    boolean isAlleenPerProvincie() {
        return this == COA_OPGAVE || this == COA_REALISATIE || this == COA_VERSCHIL || this == NOODOPVANG;
    }

    /** Whether the figures are one column minus another, so that they are balances with a sign. */
    public boolean isVerschil() {
        return aftrekking().isPresent();
    }

    /** Of what this is the difference; empty when it is a figure of its own. */
    Optional<Aftrekking> aftrekking() {
        return Optional.ofNullable(
                switch (this) {
                    case OEKRAINE_VERSCHIL -> new Aftrekking(OEKRAINE_OPGAVE, OEKRAINE_REALISATIE);
                    case COA_VERSCHIL -> new Aftrekking(COA_OPGAVE, COA_REALISATIE);
                    case VERSCHIL -> new Aftrekking(TAAKSTELLING, REALISATIE);
                    case AMV_COA_VERSCHIL -> new Aftrekking(AMV_COA_OPGAVE, AMV_COA_REALISATIE);
                    case AMV_NIDOS_VERSCHIL -> new Aftrekking(AMV_NIDOS_OPGAVE, AMV_NIDOS_REALISATIE);
                    case OEKRAINE_OPGAVE, OEKRAINE_REALISATIE, COA_OPGAVE, COA_REALISATIE -> null;
                    case NOODOPVANG, CRISISNOODOPVANG, TAAKSTELLING, REALISATIE, TAAKSTELLING_AMV -> null;
                    case AMV_COA_OPGAVE, AMV_COA_REALISATIE, AMV_NIDOS_OPGAVE, AMV_NIDOS_REALISATIE -> null;
                });
    }

    /** One column minus another. */
    record Aftrekking(Kolomsoort van, Kolomsoort af) {}
}
