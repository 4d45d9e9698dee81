package nl.doorstroom.toegang.beheer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.Organisatiesoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody filled in about an organisation, and finds every fault in it. */
@Component
class Organisatielezer {
    private static final int LANGSTE_NAAM = 200;
    private static final Set<Gebiedsoort> ALLEEN_LAND = Set.of(Gebiedsoort.LAND);

    private final Gebiedslezer gebiedslezer;
    private final JdbcOrganisatieStore store;

    Organisatielezer(Gebiedslezer gebiedslezer, JdbcOrganisatieStore store) {
        this.gebiedslezer = gebiedslezer;
        this.store = store;
    }

    /** What was filled in, understood as far as it could be. */
    record Gelezen(
            Optional<Organisatiesoort> soort,
            String naam,
            @Nullable String oin,
            List<Gebiedscode> gebieden,
            List<Invoerfout> fouten) {}

    /** @param zelf the organisation that is changed; null for a new one */
    Gelezen lees(Organisatieinvoer invoer, @Nullable Organisatie zelf) {
        var fouten = new ArrayList<Invoerfout>();
        var soort = zelf == null ? soort(invoer.soort(), fouten) : Optional.of(zelf.soort());
        var naam = naam(invoer.naam().strip(), zelf, fouten);
        var oin = oin(invoer.oin().replace(" ", ""), zelf, fouten);
        var gebieden =
                soort.map(bekend -> gebieden(invoer.gebieden(), bekend, fouten)).orElse(List.of());
        return new Gelezen(soort, naam, oin, gebieden, fouten);
    }

    private static Optional<Organisatiesoort> soort(String code, List<Invoerfout> fouten) {
        var soort = Arrays.stream(Organisatiesoort.values())
                .filter(bekend -> bekend.code().equals(code.strip()))
                .findFirst();
        if (soort.isEmpty()) {
            var codes = Arrays.stream(Organisatiesoort.values())
                    .map(Organisatiesoort::code)
                    .toList();
            fouten.add(Invoerfout.inVeld("soort", code, "Kies een soort: " + String.join(", ", codes) + "."));
        }
        return soort;
    }

    private String naam(String naam, @Nullable Organisatie zelf, List<Invoerfout> fouten) {
        if (naam.length() > LANGSTE_NAAM || !Persoonslezer.NAAM.matcher(naam).matches()) {
            fouten.add(Invoerfout.inVeld(
                    "naam",
                    naam,
                    "Vul een naam in, te beginnen met een letter of cijfer en hoogstens " + LANGSTE_NAAM + " tekens."));
        } else if (store.isNaamBezet(naam, zelf == null ? null : zelf.id())) {
            fouten.add(Invoerfout.inVeld(
                    "naam", naam, "Er is al een organisatie “" + naam + "”. Kies een naam die haar onderscheidt."));
        }
        return naam;
    }

    private @Nullable String oin(String oin, @Nullable Organisatie zelf, List<Invoerfout> fouten) {
        if (oin.isEmpty()) {
            return null;
        }
        if (!oin.matches("[0-9]{20}")) {
            fouten.add(Invoerfout.inVeld(
                    "oin", oin, "Een OIN heeft precies 20 cijfers. Laat het veld leeg als er geen is."));
        } else if (store.isOinBezet(oin, zelf == null ? null : zelf.id())) {
            fouten.add(Invoerfout.inVeld("oin", oin, "Dit OIN hoort al bij een andere organisatie. Controleer het."));
        }
        return oin;
    }

    private List<Gebiedscode> gebieden(List<String> teksten, Organisatiesoort soort, List<Invoerfout> fouten) {
        var voor = fouten.size();
        var gebieden = gebiedslezer.lees(teksten, soort.gebiedsoorten(), _ -> true, fouten);
        if (!gebieden.isEmpty() || fouten.size() > voor) {
            return gebieden;
        }
        // There is nothing to choose for who works for the whole country only.
        if (soort.gebiedsoorten().equals(ALLEEN_LAND)) {
            return List.of(Gebiedscode.NEDERLAND);
        }
        fouten.add(Invoerfout.inVeld(
                Gebiedslezer.VELD, "", "Vul minstens één gebied in waarvoor deze organisatie werkt."));
        return gebieden;
    }
}
