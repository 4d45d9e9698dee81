package nl.doorstroom.toegang.beheer;

import java.util.List;
import nl.doorstroom.toegang.Ingelogd;
import org.springframework.stereotype.Component;

/** What the command line needs to let the first people in. */
@Ingelogd
@Component
public class Toegangsbeheer {
    private final Organisaties organisaties;
    private final Uitnodigingen uitnodigingen;

    Toegangsbeheer(Organisaties organisaties, Uitnodigingen uitnodigingen) {
        this.organisaties = organisaties;
        this.uitnodigingen = uitnodigingen;
    }

    public Organisaties organisaties() {
        return organisaties;
    }

    public Uitnodigingen uitnodigingen() {
        return uitnodigingen;
    }

    /** The organisations that somebody may mean by a name or id; capitals don't matter. */
    public List<Organisatie> zoek(String naamOfId) {
        var gezocht = naamOfId.strip();
        return organisaties.alle().stream()
                .filter(organisatie -> organisatie.naam().equalsIgnoreCase(gezocht)
                        || organisatie.id().toString().equals(gezocht))
                .toList();
    }
}
