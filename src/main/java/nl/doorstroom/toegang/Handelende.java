package nl.doorstroom.toegang;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;

/** Whoever acts now, and what that one may do. */
public sealed interface Handelende {
    /** Everything that is allowed, each with for what. */
    Map<Bevoegdheid, Reikwijdte> rechten();

    /** The gemeenten for which a right within the own area holds. */
    Werkgebied werkgebied();

    /** The organisation on whose behalf; empty for a visitor and the system. */
    Optional<OrganisatieId> organisatie();

    /** Whether this act is allowed at all, for some area or organisation. */
    default boolean mag(Bevoegdheid bevoegdheid) {
        return rechten().containsKey(bevoegdheid);
    }

    /** Whether this act is allowed for this gemeente. */
    default boolean mag(Bevoegdheid bevoegdheid, Gebiedscode gemeente) {
        return switch (rechten().get(bevoegdheid)) {
            case null -> false;
            case LANDELIJK -> true;
            case EIGEN_GEBIED -> werkgebied().bevat(gemeente);
            case EIGEN_ORGANISATIE -> false;
        };
    }

    /** Whether this act is allowed for this organisation. */
    default boolean mag(Bevoegdheid bevoegdheid, OrganisatieId voor) {
        return switch (rechten().get(bevoegdheid)) {
            case null -> false;
            case LANDELIJK -> true;
            case EIGEN_GEBIED -> false;
            case EIGEN_ORGANISATIE -> organisatie().filter(voor::equals).isPresent();
        };
    }

    /** Somebody who did not log in: sees what is public. */
    record Bezoeker() implements Handelende {
        @Override
        public Map<Bevoegdheid, Reikwijdte> rechten() {
            return Map.of();
        }

        @Override
        public Werkgebied werkgebied() {
            return Werkgebied.GEEN;
        }

        @Override
        public Optional<OrganisatieId> organisatie() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "een bezoeker";
        }
    }

    /**
     * A person who logged in, in one role of one organisation.
     *
     * @param aanstelling the appointment that is used; another role or organisation is another appointment
     * @param synthetisch made up for the demonstration
     */
    record Gebruiker(
            AccountId account,
            String naam,
            UUID aanstelling,
            Rol rol,
            Organisatieverwijzing bij,
            Werkgebied werkgebied,
            boolean synthetisch)
            implements Handelende {
        @Override
        public Map<Bevoegdheid, Reikwijdte> rechten() {
            return Beleid.rechten(rol);
        }

        @Override
        public Optional<OrganisatieId> organisatie() {
            return Optional.of(bij.id());
        }

        @Override
        public String toString() {
            return rol.naam() + " van " + bij.naam();
        }
    }

    /**
     * A program of an organisation, through the API.
     *
     * @param client name by which the provider knows it
     * @param toegestaan what its scopes name and its organisation may give it
     */
    record Toepassing(
            String client, Organisatieverwijzing bij, Map<Bevoegdheid, Reikwijdte> toegestaan, Werkgebied werkgebied)
            implements Handelende {
        public Toepassing {
            toegestaan = Map.copyOf(toegestaan);
        }

        @Override
        public Map<Bevoegdheid, Reikwijdte> rechten() {
            return toegestaan;
        }

        @Override
        public Optional<OrganisatieId> organisatie() {
            return Optional.of(bij.id());
        }

        @Override
        public String toString() {
            return "programma " + client + " van " + bij.naam();
        }
    }

    /**
     * The product itself, or whoever runs it at the command line.
     *
     * @param taak what it is doing
     */
    record Systeem(String taak) implements Handelende {
        private static final Map<Bevoegdheid, Reikwijdte> ALLES = alles();

        private static Map<Bevoegdheid, Reikwijdte> alles() {
            var alles = new EnumMap<Bevoegdheid, Reikwijdte>(Bevoegdheid.class);
            Set.of(Bevoegdheid.values()).forEach(recht -> alles.put(recht, Reikwijdte.LANDELIJK));
            return alles;
        }

        @Override
        public Map<Bevoegdheid, Reikwijdte> rechten() {
            return ALLES;
        }

        @Override
        public Werkgebied werkgebied() {
            return Werkgebied.NEDERLAND;
        }

        @Override
        public Optional<OrganisatieId> organisatie() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "systeem: " + taak;
        }
    }
}
