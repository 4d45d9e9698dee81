package nl.doorstroom.toegang.oidc;

import java.util.List;
import java.util.Optional;

/** The providers of identity where people can log in, in the order of their names. */
public final class Aanbieders {
    private final List<Aanbieder> alle;

    Aanbieders(List<Aanbieder> alle) {
        this.alle = List.copyOf(alle);
    }

    /**
     * One of the places where somebody can log in.
     *
     * @param id the last part of the address where that begins, {@code /inloggen/bij/…}
     * @param naam as people know it
     */
    public record Keuze(String id, String naam) {}

    /** What to choose from; empty when no provider was configured. */
    public List<Keuze> keuzes() {
        return alle.stream()
                .map(aanbieder -> new Keuze(aanbieder.id(), aanbieder.naam()))
                .toList();
    }

    /** Their issuers, exactly as they write them themselves. */
    public List<String> uitgevers() {
        return alle.stream().map(Aanbieder::uitgever).distinct().sorted().toList();
    }

    Optional<Aanbieder> find(String id) {
        return alle.stream().filter(aanbieder -> aanbieder.id().equals(id)).findFirst();
    }

    List<Aanbieder> alle() {
        return alle;
    }
}
