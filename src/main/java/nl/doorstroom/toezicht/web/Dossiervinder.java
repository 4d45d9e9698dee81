package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Toezichtdossiers;
import org.springframework.stereotype.Component;

/** Finds the gemeente whose dossier an address asks for, as far as whoever asks may see it. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Component
class Dossiervinder {
    /** Where the dossier of a gemeente is found. */
    static final String DOSSIER = "/toezicht/{provincie:PV\\d{2}}/dossier/{gemeente:GM\\d{4}}";

    private final Toezichtdossiers dossiers;
    private final Rondevinder vinder;

    Dossiervinder(Toezichtdossiers dossiers, Rondevinder vinder) {
        this.dossiers = dossiers;
        this.vinder = vinder;
    }

    /** A gemeente in its provincie. */
    record Gevonden(Gebied provincie, Gebied gemeente) {
        String adres() {
            return "/toezicht/" + provincie.code() + "/dossier/" + gemeente.code();
        }

        /** The way back up from the dossier. */
        List<Page.Link> pad() {
            return List.of(
                    ToezichtPages.BEGIN,
                    new Page.Link("Dossiers van " + provincie.naam(), "/toezicht/" + provincie.code() + "/dossiers"));
        }

        /** The way back up from a page within the dossier. */
        List<Page.Link> binnen() {
            return List.of(pad().getFirst(), pad().getLast(), new Page.Link("Dossier van " + gemeente.naam(), adres()));
        }
    }

    /** @throws NotFoundException when there is no such gemeente in that provincie for whoever asks */
    Gevonden get(String provincie, String gemeente) {
        var gebied = vinder.provincie(provincie);
        return dossiers.gemeenten(gebied.code()).stream()
                .filter(een -> een.code().waarde().equals(gemeente))
                .findFirst()
                .map(een -> new Gevonden(gebied, een))
                .orElseThrow(NotFoundException::new);
    }
}
