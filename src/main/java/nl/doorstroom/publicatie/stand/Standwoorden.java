package nl.doorstroom.publicatie.stand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.stand.VerschilView.Boekingregel;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.realisatie.Stand;

/** Standen and entries in Dutch words. */
final class Standwoorden {
    private final Map<Soort, String> soorten;

    Standwoorden(Collection<Soortgegevens> soorten) {
        this.soorten = soorten.stream().collect(Collectors.toMap(Soortgegevens::soort, Soortgegevens::naam));
    }

    static String stand(long eind) {
        if (eind == 0) {
            return "precies op nul";
        }
        return DutchFormat.number(Math.abs(eind)) + (eind < 0 ? " achter" : " voor");
    }

    static String stand(Stand stand) {
        return stand(stand.eind());
    }

    static String peiling(Peiling peiling) {
        return "op " + DutchFormat.date(peiling.peildatum()) + ", zoals bekend op "
                + DutchFormat.dayOrMoment(peiling.bekendOp());
    }

    String soort(Soort soort) {
        return soorten.getOrDefault(soort, soort.code());
    }

    private String post(Post post) {
        return switch (post) {
            case Post.Beginstand _ -> "Beginstand";
            case Post.Taakstelling _ -> "Taakstelling";
            case Post.Fase3 _ -> "In fase 3";
            case Post.Huisvesting huisvesting -> soort(huisvesting.soort());
        };
    }

    private static String handeling(Handeling handeling) {
        return switch (handeling) {
            case Handeling.Registratie _ -> "";
            case Handeling.Correctie(var van) -> "corrigeert " + van;
            case Handeling.Actualisatie(var van) -> "actualiseert " + van;
        };
    }

    List<Boekingregel> regels(List<Boeking> boekingen, Function<Gebiedscode, Gebied> gebied) {
        return boekingen.stream()
                .map(een -> regel(een, gebied.apply(een.gemeente()).naam()))
                .toList();
    }

    private Boekingregel regel(Boeking een, String gemeente) {
        return new Boekingregel(
                String.valueOf(een.nummer()),
                gemeente,
                post(een.post()),
                DutchFormat.number(een.post().aantal()),
                DutchFormat.date(een.geldigOp()),
                DutchFormat.dayOrMoment(een.geregistreerdOp()),
                handeling(een.handeling()),
                een.boekstuk().bron().titel(),
                een.boekstuk().synthetisch());
    }
}
