package nl.doorstroom.toegang.web;

import java.util.List;

/**
 * One person, as whoever manages the organisation sees them.
 *
 * @param eigen whether the account is kept here, so that it can be changed
 * @param uitnodiging how the invitation stands; empty when it says nothing any more
 * @param kanUitnodigen whether a new link can be made
 * @param kanIntrekken whether there is a link that can be taken back
 */
public record GebruikerView(
        String id,
        String naam,
        String email,
        String thuis,
        String staat,
        boolean beeindigd,
        boolean eigen,
        int versie,
        String uitnodiging,
        boolean kanUitnodigen,
        boolean kanIntrekken,
        List<Rolregel> lopend,
        List<Rolregel> voorbij,
        String melding) {
    /**
     * A role somebody has or had.
     *
     * @param voor the part of the area it holds for
     * @param wijzigbaar whether whoever looks may change it
     */
    public record Rolregel(String id, String rol, String bij, String voor, String tijd, boolean wijzigbaar) {}
}
