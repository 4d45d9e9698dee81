package nl.doorstroom.koppeling.solver;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;

/** Rules in plain Dutch, with their figures. */
record Regeltekst(Koppelvraag vraag) {
    String strijdig(Tegenspraak.Gevonden gevonden) {
        var regels = gevonden.regels();
        var lijst = lijst(regels);
        if (!gevonden.isKleinste()) {
            return "Deze " + regels.size() + " regels gaan niet samen: " + lijst
                    + ". Er was geen tijd om te zien welke ervan gemist kunnen worden. Geef meer tijd of minder regels.";
        }
        return regels.size() == 1
                ? "Deze regel kan niet, ook niet zonder de andere regels: " + lijst
                        + ". Pas de regel aan of laat hem weg."
                : "Deze " + regels.size() + " regels gaan niet samen: " + lijst
                        + ". Laat er één weg of pas hem aan, dan kunnen de andere wel.";
    }

    String nietGevonden(List<Koppelregel> regels) {
        return "Er is geen plan gevonden dat alle regels volgt. Dat er geen is, is niet bewezen. Het beste plan dat gevonden is,"
                + " breekt: " + lijst(regels) + ". Geef meer tijd of maak deze regels ruimer.";
    }

    private String lijst(List<Koppelregel> regels) {
        return regels.stream().map(this::regel).collect(Collectors.joining("; "));
    }

    private String regel(Koppelregel regel) {
        return switch (regel) {
            case Vastgezet vast -> "“" + vast.naam() + "”: " + vastgezet(vast);
            case Rij rij -> "“" + rij.naam() + "”: " + rij(rij);
        };
    }

    private String vastgezet(Vastgezet vast) {
        var huishouden = vraag.huishoudens().get(vast.huishouden());
        var plaats = vraag.plaatsen().get(vast.plaats());
        var verboden =
                vraag.punten().isVerboden(vast.huishouden(), vast.plaats()) ? " (die koppeling is uitgesloten)" : "";
        return "huishouden " + huishouden.nummer() + " van " + personen(huishouden.personen()) + " naar "
                + plaats.code() + verboden + ", waar ruimte is voor " + plaats.capaciteit();
    }

    private String rij(Rij rij) {
        int wie = rij.huishoudens().stream()
                .map(h -> vraag.huishoudens().get(h).personen())
                .sum();
        int ruimte = rij.plaatsen().stream()
                .map(m -> vraag.plaatsen().get(m).capaciteit())
                .sum();
        return grenzen(rij) + " van " + rij.huishoudens().cardinality() + " huishoudens (" + personen(wie) + ") in "
                + rij.plaatsen().cardinality() + (rij.plaatsen().cardinality() == 1 ? " plaats" : " plaatsen")
                + " met ruimte voor " + personen(ruimte);
    }

    private static String grenzen(Rij rij) {
        var minstens = rij.minimum() > 0 ? "minstens " + getal(rij.minimum()) : "";
        var hoogstens = rij.maximum() < Double.POSITIVE_INFINITY ? "hoogstens " + getal(rij.maximum()) : "";
        var en = minstens.isEmpty() || hoogstens.isEmpty() ? "" : " en ";
        return minstens + en + hoogstens + " " + maat(rij.maat());
    }

    private static String maat(Maat maat) {
        return switch (maat) {
            case PERSONEN -> "personen";
            case HUISHOUDENS -> "huishoudens";
            case PUNTEN -> "punten";
        };
    }

    private static String personen(int aantal) {
        return aantal == 1 ? "1 persoon" : aantal + " personen";
    }

    private static String getal(double waarde) {
        return waarde == Math.rint(waarde)
                ? String.valueOf((long) waarde)
                : String.valueOf(waarde).replace('.', ',');
    }
}
