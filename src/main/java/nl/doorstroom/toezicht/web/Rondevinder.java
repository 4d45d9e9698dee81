package nl.doorstroom.toezicht.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stukkop;
import org.springframework.stereotype.Component;

/** Finds what an address asks for, as far as whoever asks may see it. */
@Vereist(Bevoegdheid.TOEZICHT_INZIEN)
@Component
class Rondevinder {
    private final Rondes rondes;

    Rondevinder(Rondes rondes) {
        this.rondes = rondes;
    }

    /** A round with the name of its provincie. */
    record Gevonden(Gebied provincie, Ronde ronde) {
        /** Its name: <i>Flevoland: beoordelingsronde 2020-II</i>. */
        String naam() {
            return provincie.naam() + ": " + Toezichtwoorden.kleineLetter(Toezichtwoorden.ronde(ronde.code()));
        }

        Page.Link link() {
            return new Page.Link(naam(), Toezichtwoorden.adres(ronde.code()));
        }

        Gemeentebeoordeling get(String gemeente) {
            return ronde.gemeenten().stream()
                    .filter(een -> een.gemeente().code().waarde().equals(gemeente))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    /** @throws NotFoundException when there is no such round for whoever asks */
    Gevonden get(String provincie, String peildatum) {
        var gebied = provincie(provincie);
        return rondes.find(code(gebied.code(), peildatum))
                .map(ronde -> new Gevonden(gebied, ronde))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when whoever asks may see no gemeente in it */
    Gebied provincie(String code) {
        return rondes.provincies().stream()
                .filter(een -> een.code().waarde().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** To whom a paper is written, as its list tells it. */
    String aan(Stukkop kop) {
        return kop.gemeente()
                .map(gemeente -> rondes
                        .gemeenten(kop.ronde().provincie(), kop.ronde().peildatum())
                        .stream()
                        .filter(een -> een.code().equals(gemeente))
                        .map(Gebied::naam)
                        .findFirst()
                        .orElse(gemeente.waarde()))
                .orElse("Provinciale Staten");
    }

    /** The gemeenten of all rounds of a provincie, by name. */
    List<Choice> gemeenten(Gebied provincie) {
        return rondes.alle(provincie.code()).stream()
                .flatMap(kop -> rondes.gemeenten(provincie.code(), kop.code().peildatum()).stream())
                .map(een -> new Choice(een.code().waarde(), een.naam()))
                .distinct()
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private static Rondecode code(Gebiedscode provincie, String peildatum) {
        try {
            return new Rondecode(provincie, LocalDate.parse(peildatum));
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }
}
