package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Beleid;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps an organisation from locking itself out: nobody gives up their own last role of beheerder, nor takes the last one
 * from the organisation they work for. Somebody from outside may.
 */
@Component
class Beheerderswacht {
    private static final List<Rol> BEHEERDERS = Arrays.stream(Rol.values())
            .filter(rol ->
                    Beleid.reikwijdte(rol, Bevoegdheid.GEBRUIKERS_BEHEREN).isPresent())
            .toList();

    private final JdbcAanstellingStore store;
    private final Clock klok;

    Beheerderswacht(JdbcAanstellingStore store, Clock klok) {
        this.store = store;
        this.klok = klok;
    }

    /** Why whoever acts can't let this appointment end today; empty when that one can. */
    Optional<Invoerfout> bezwaar(Aanstelling aanstelling) {
        if (!(Handelend.nu() instanceof Gebruiker wie) || !telt(aanstelling, wie)) {
            return Optional.empty();
        }
        if (aanstelling.account().equals(wie.account()) && isLaatste(aanstelling, wie.account())) {
            return Optional.of(fout(
                    aanstelling,
                    "Dit is je eigen rol waarmee je gebruikers beheert. Laat een andere beheerder dit doen."));
        }
        return isLaatste(aanstelling, null)
                ? Optional.of(fout(
                        aanstelling,
                        "Dit is de laatste beheerder van " + aanstelling.bij().naam()
                                + ". Geef eerst iemand anders deze rol."))
                : Optional.empty();
    }

    private boolean telt(Aanstelling aanstelling, Gebruiker wie) {
        return BEHEERDERS.contains(aanstelling.rol())
                && aanstelling.geldtOp(vandaag())
                && wie.bij().id().equals(aanstelling.bij().id());
    }

    private boolean isLaatste(Aanstelling aanstelling, @Nullable AccountId van) {
        return store.beheerders(aanstelling.bij().id(), BEHEERDERS, van, vandaag()).stream()
                .allMatch(aanstelling.id()::equals);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }

    private static Invoerfout fout(Aanstelling aanstelling, String uitleg) {
        return Invoerfout.inVeld("rol", aanstelling.rol().naam(), uitleg);
    }
}
