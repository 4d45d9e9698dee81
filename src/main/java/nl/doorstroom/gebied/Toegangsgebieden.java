package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.toegang.Gebiedsinzicht;
import org.springframework.stereotype.Component;

/** Tells access which gemeenten lie in the areas that an organisation works for. */
@Component
class Toegangsgebieden implements Gebiedsinzicht {
    private final Gebieden gebieden;

    Toegangsgebieden(Gebieden gebieden) {
        this.gebieden = gebieden;
    }

    @Override
    public Set<Gebiedscode> gemeentenIn(Collection<Gebiedscode> waarin, LocalDate peildatum) {
        var indeling = gebieden.indeling(peildatum);
        return waarin.stream()
                .filter(code -> indeling.find(code).isPresent())
                .flatMap(code -> indeling.gemeentenIn(code).stream())
                .map(Gebied::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String naam(Gebiedscode gebied, LocalDate peildatum) {
        return gebieden.indeling(peildatum).find(gebied).map(Gebied::naam).orElse(gebied.waarde());
    }

    @Override
    public List<Gebiedscode> zoek(String naamOfCode, Set<Gebiedsoort> soorten, LocalDate peildatum) {
        var indeling = gebieden.indeling(peildatum);
        var code = naamOfCode.strip().toUpperCase(Locale.ROOT);
        if (Gebiedscode.isCode(code)) {
            return indeling.find(new Gebiedscode(code)).map(Gebied::code).stream()
                    .filter(gevonden -> soorten.contains(gevonden.soort()))
                    .toList();
        }
        return soorten.stream()
                .flatMap(soort -> indeling.findOpNaam(naamOfCode.strip(), soort).stream())
                .map(Gebied::code)
                .sorted()
                .toList();
    }

    @Override
    public boolean bestaat(Gebiedscode gebied, LocalDate peildatum) {
        return gebieden.indeling(peildatum).find(gebied).isPresent();
    }
}
