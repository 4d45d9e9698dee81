package nl.doorstroom.toegang.beheer;

import java.time.Instant;

/**
 * Somebody who was just invited.
 *
 * @param code what the link holds; told once, kept nowhere
 */
public record Uitgenodigde(Account account, String code, Instant geldigTot) {
    /** The path of the link. */
    public String pad() {
        return "/uitnodiging/" + code;
    }

    /** Without the code, for logs. */
    @Override
    public String toString() {
        return "invitation of " + account;
    }
}
