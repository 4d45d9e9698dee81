package nl.doorstroom.realisatie.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.realisatie.Boekingvraag;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;

/** Which entries a query asks for. */
record Boekingparameters(ApiQuery query, Grootboeken grootboeken) {
    private static final Set<String> POSTEN = Set.of("beginstand", "taakstelling", "huisvesting", "fase3");

    /** Empty when no gemeente can be read; that and all other faults are noted. */
    Optional<Boekingvraag> lees() {
        var gemeente =
                query.require("gemeente", Boekingparameters::gemeente, "Geef de code van een gemeente, zoals GM0995.");
        var periode = periode();
        var post = query.read(
                "post",
                naam -> Optional.of(naam).filter(POSTEN::contains),
                "Kies beginstand, taakstelling, huisvesting of fase3.");
        var soort = query.read("soort", this::soort, "Kies uit " + soorten() + ".");
        var bekendOp = Peilingparameters.bekendOp(query, grootboeken.laatste());
        return gemeente.map(code -> new Boekingvraag(
                new TreeSet<>(Set.of(code)),
                bekendOp,
                periode,
                post.map(Set::of).orElse(Set.of()),
                soort));
    }

    private Periode periode() {
        var van = dag("van").orElse(Peilingparameters.VROEGST);
        var tot = dag("tot");
        if (tot.isPresent() && !tot.get().isAfter(van)) {
            query.refuse("tot", "Geef een dag na " + van + "; de dag zelf telt niet mee.");
            return Periode.vanaf(van);
        }
        return new Periode(van, tot.orElse(null));
    }

    private Optional<LocalDate> dag(String naam) {
        return query.read(
                naam,
                tekst -> ApiQuery.date(tekst).filter(dag -> dag.getYear() >= 1900 && dag.getYear() < 2200),
                "Geef een datum als 2023-07-01.");
    }

    private static Optional<Gebiedscode> gemeente(String tekst) {
        return Optional.of(tekst)
                .filter(Gebiedscode::isCode)
                .map(Gebiedscode::new)
                .filter(code -> code.soort() == Gebiedsoort.GEMEENTE);
    }

    private Optional<Soort> soort(String code) {
        return grootboeken.soorten().stream()
                .map(Soortgegevens::soort)
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }

    private String soorten() {
        return grootboeken.soorten().stream().map(een -> een.soort().code()).collect(Collectors.joining(", "));
    }
}
