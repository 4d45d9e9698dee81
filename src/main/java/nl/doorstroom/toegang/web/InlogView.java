package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.toegang.aanmelden.Demoaccounts.Demoaccount;

/**
 * The ways in.
 *
 * @param demo made-up people to choose from; empty when this is no demonstration
 */
public record InlogView(List<Persoon> demo) {
    /** @param taken what that one does, and where */
    public record Persoon(String id, String naam, String taken) {}

    static InlogView van(List<Demoaccount> demo) {
        return new InlogView(demo.stream()
                .map(account ->
                        new Persoon(account.account().toString(), account.naam(), String.join(" · ", account.rollen())))
                .toList());
    }
}
