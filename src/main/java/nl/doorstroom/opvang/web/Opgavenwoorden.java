package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;

/** Decisions and agreements as texts. */
final class Opgavenwoorden {
    static final Page.Link OPVANG = new Page.Link("Opvang", "/opvang");
    static final Page.Link BESLUITEN = new Page.Link("Capaciteitsbesluiten", BesluitPages.PAD);

    private Opgavenwoorden() {}

    /** Sorts as a day and reads as one. */
    record Dag(LocalDate dag) implements Comparable<Dag> {
        @Override
        public int compareTo(Dag ander) {
            return dag.compareTo(ander.dag);
        }

        @Override
        public String toString() {
            return DutchFormat.date(dag);
        }
    }

    static String naam(Gebiedsindeling indeling, Gebiedscode gebied) {
        return indeling.find(gebied).map(Gebied::naam).orElse(gebied.waarde());
    }

    static String bron(Bron bron) {
        return bron.titel()
                + bron.gedateerd().map(dag -> ", " + DutchFormat.date(dag)).orElse("");
    }

    static List<Choice> soorten() {
        return Arrays.stream(Opgavesoort.values())
                .map(een -> new Choice(een.code(), DutchFormat.capitalized(een.naam())))
                .toList();
    }

    static List<Choice> gebieden(List<Gebied> gebieden) {
        return gebieden.stream()
                .map(een -> new Choice(
                        een.code().waarde(),
                        switch (een.code().soort()) {
                            case VEILIGHEIDSREGIO -> "Veiligheidsregio " + een.naam();
                            case REGIO -> "Regio " + een.naam();
                            case LAND, PROVINCIE, KOPPELREGIO, GEMEENTE -> een.naam();
                        }))
                .toList();
    }

    /** A key as one chooses it. */
    static String sleutel(Sleutelkeuze sleutel) {
        return switch (sleutel) {
            case ONBEKEND -> "Dat is niet bekend";
            case GEWOGEN_EXTRA -> "Alleen wat erbij komt: naar inwoners, zwaarder waar weinig opvang is";
            case INWONERS -> "Naar inwoners";
            case OEKRAINE -> "2.000 per veiligheidsregio, de rest naar inwoners en landoppervlak";
            case SPREIDINGSWET -> "Met de sleutel van de Spreidingswet";
        };
    }

    /** "1 plaats", "1.200 plaatsen". */
    static String plaatsen(long aantal) {
        return DutchFormat.number(aantal) + (aantal == 1 ? " plaats" : " plaatsen");
    }
}
