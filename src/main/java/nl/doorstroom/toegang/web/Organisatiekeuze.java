package nl.doorstroom.toegang.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.springframework.stereotype.Component;

/** For which organisation a form is: the own one, or any for who manages the people of all. */
@Component
class Organisatiekeuze {
    private final Organisaties organisaties;

    Organisatiekeuze(Organisaties organisaties) {
        this.organisaties = organisaties;
    }

    /**
     * The organisation that was asked for, or else the first of those that are suggested, or else the own one. Asking for one
     * whose people one may not manage is refused.
     */
    Organisatie kies(String gevraagd, Optional<OrganisatieId> anders) {
        var id = gevraagd.isEmpty()
                ? anders.filter(this::mag)
                        .or(() -> Handelend.nu().organisatie())
                        .orElseThrow(NotFoundException::new)
                : lees(gevraagd);
        Handelend.eis(Bevoegdheid.GEBRUIKERS_BEHEREN, id);
        return organisaties.find(id).orElseThrow(NotFoundException::new);
    }

    private boolean mag(OrganisatieId id) {
        return Handelend.nu().mag(Bevoegdheid.GEBRUIKERS_BEHEREN, id);
    }

    private static OrganisatieId lees(String tekst) {
        try {
            return new OrganisatieId(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** What there is to choose from; empty for who has one organisation only. */
    List<Choice> opties() {
        var opties = organisaties.alle().stream()
                .filter(organisatie -> !organisatie.isBeeindigd() && mag(organisatie.id()))
                .map(organisatie -> new Choice(
                        organisatie.id().toString(),
                        organisatie.naam(),
                        organisatie.soort().naam()))
                .toList();
        return opties.size() > 1 ? opties : List.of();
    }
}
