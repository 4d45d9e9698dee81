package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties of the chain and the areas they work for. Which there are is known to whoever logged in. */
@Ingelogd
@Service
@Transactional
public class Organisaties {
    private final JdbcOrganisatieStore store;
    private final Organisatielezer lezer;
    private final Beheerlog log;
    private final Clock klok;

    Organisaties(JdbcOrganisatieStore store, Organisatielezer lezer, Beheerlog log, Clock klok) {
        this.store = store;
        this.lezer = lezer;
        this.log = log;
        this.klok = klok;
    }

    /** All of them by name, also those that have ended. */
    @Transactional(readOnly = true)
    public List<Organisatie> alle() {
        return store.alle();
    }

    @Transactional(readOnly = true)
    public Optional<Organisatie> find(OrganisatieId id) {
        return store.find(id);
    }

    /** Adds an organisation; somebody must then be invited to manage it. */
    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    public Beheeruitkomst<Organisatie> maak(Organisatieinvoer invoer) {
        store.wachtOpBeurt();
        var gelezen = lezer.lees(invoer, null);
        if (!gelezen.fouten().isEmpty()) {
            return new Afgewezen<>(gelezen.fouten());
        }
        var id = store.voegToe(gelezen.soort().orElseThrow(), gelezen.naam(), gelezen.oin(), false, klok.instant());
        store.vervangGebieden(id, gelezen.gebieden());
        log.organisatie("gemaakt", Map.of(), get(id));
        return new Gedaan<>(get(id));
    }

    /**
     * Changes the name, number and areas. People whose appointment names an area that is taken away lose it at once.
     *
     * @param versie the one that was looked at
     */
    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    public Beheeruitkomst<Organisatie> wijzig(OrganisatieId id, int versie, Organisatieinvoer invoer) {
        store.wachtOpBeurt();
        var voor = get(id);
        var gelezen = lezer.lees(invoer, voor);
        if (!gelezen.fouten().isEmpty()) {
            return new Afgewezen<>(gelezen.fouten());
        }
        if (!store.wijzig(id, versie, gelezen.naam(), gelezen.oin())) {
            return new Achterhaald<>(voor);
        }
        store.vervangGebieden(id, gelezen.gebieden());
        log.organisatie("gewijzigd", Beheerlog.velden(voor), get(id));
        return new Gedaan<>(get(id));
    }

    /** From now on nobody can act for it; what was done for it stays. */
    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    public Beheeruitkomst<Organisatie> beeindig(OrganisatieId id, int versie) {
        if (Handelend.nu().organisatie().filter(id::equals).isPresent()) {
            return new Afgewezen<>(
                    List.of(
                            Invoerfout.inVeld(
                                    "organisatie",
                                    get(id).naam(),
                                    "Dit is de organisatie waarvoor je nu werkt. Laat een collega van een andere organisatie dit doen.")));
        }
        return eindig(id, versie, klok.instant());
    }

    /** Takes back that it ended; its appointments hold again as far as their time goes. */
    @Vereist(Bevoegdheid.ORGANISATIES_BEHEREN)
    public Beheeruitkomst<Organisatie> herstel(OrganisatieId id, int versie) {
        return eindig(id, versie, null);
    }

    private Beheeruitkomst<Organisatie> eindig(OrganisatieId id, int versie, @Nullable Instant op) {
        var voor = get(id);
        if (voor.isBeeindigd() == (op != null) || !store.eindig(id, versie, op)) {
            return new Achterhaald<>(voor);
        }
        log.organisatie(op == null ? "hersteld" : "beeindigd", Beheerlog.velden(voor), get(id));
        return new Gedaan<>(get(id));
    }

    private Organisatie get(OrganisatieId id) {
        return store.find(id).orElseThrow(() -> new NoSuchElementException("No organisatie " + id + "."));
    }
}
