package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.toegang.aanmelden.Demoaccounts.Demoaccount;
import nl.doorstroom.toegang.oidc.Aanbieders;

/**
 * The ways in.
 *
 * @param aanbieders where somebody can log in
 * @param demo made-up people to choose from; empty when this is no demonstration
 */
public record InlogView(List<Aanbieders.Keuze> aanbieders, List<Persoon> demo) {
    /** @param taken what that one does, and where */
    public record Persoon(String id, String naam, String taken) {}

    static InlogView van(List<Aanbieders.Keuze> aanbieders, List<Demoaccount> demo) {
        return new InlogView(
                aanbieders,
                demo.stream()
                        .map(account -> new Persoon(
                                account.account().toString(), account.naam(), String.join(" · ", account.rollen())))
                        .toList());
    }
}
