package nl.doorstroom.realisatie.invoer.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Postvorm;
import nl.doorstroom.realisatie.invoer.web.BoekingView.Feit;
import nl.doorstroom.realisatie.invoer.web.BoekingView.Knop;
import nl.doorstroom.realisatie.invoer.web.BoekingView.Vervolg;
import org.springframework.stereotype.Component;

/** Tells all there is to tell of an entry. */
@Component
class Boekingbeschrijving {
    private final Grootboeken grootboeken;
    private final Boekwoorden woorden;

    Boekingbeschrijving(Grootboeken grootboeken, Boekwoorden woorden) {
        this.grootboeken = grootboeken;
        this.woorden = woorden;
    }

    BoekingView van(Boeking boeking, String melding) {
        var vervolg = grootboeken.vervolg(boeking.nummer());
        var winnaar =
                vervolg.stream().filter(een -> een.corrigeert().isPresent()).findFirst();
        return new BoekingView(
                zin(boeking),
                winnaar.map(een -> "Deze boeking geldt niet meer: boeking " + een.nummer() + " corrigeert haar sinds "
                                + DutchFormat.moment(een.geregistreerdOp()) + ".")
                        .orElse("Deze boeking geldt."),
                feiten(boeking),
                vervolg.stream().map(this::vervolg).toList(),
                melding(melding),
                winnaar.isPresent() ? List.of() : knoppen(boeking));
    }

    private static String melding(String code) {
        return switch (code) {
            case "geboekt" -> "Het is geboekt.";
            case "voor" -> "Iemand was je voor en corrigeerde de boeking al. Er is niets geboekt; dit staat er nu.";
            case "al" -> "Dit was al geboekt. Er is niets dubbel geboekt.";
            default -> "";
        };
    }

    String zin(Boeking boeking) {
        return woorden.naam(boeking.post()) + ": "
                + DutchFormat.number(boeking.post().aantal()) + " in " + woorden.naam(boeking.gemeente()) + ", op "
                + DutchFormat.date(boeking.geldigOp());
    }

    private List<Feit> feiten(Boeking boeking) {
        var stuk = boeking.boekstuk();
        var feiten = new ArrayList<Feit>();
        var gemeente = boeking.gemeente();
        feiten.add(new Feit("Gemeente", woorden.naam(gemeente), "/gemeenten/" + gemeente));
        feiten.add(new Feit("Post", woorden.naam(boeking.post()), null));
        feiten.add(new Feit("Aantal", DutchFormat.number(boeking.post().aantal()), null));
        feiten.add(new Feit("Geldt sinds", DutchFormat.date(boeking.geldigOp()), null));
        feiten.add(new Feit("Bekend sinds", DutchFormat.moment(boeking.geregistreerdOp()), null));
        var van = Postvorm.van(boeking.handeling());
        feiten.add(
                new Feit("Handeling", Boekwoorden.naam(boeking.handeling()), van == null ? null : "/boekingen/" + van));
        feiten.add(new Feit("Bron", stuk.bron().toString(), null));
        feiten.add(new Feit("Ingevoerd", stuk.wijze().naam() + ", door " + stuk.auteur(), null));
        var verwijzing = boeking.verwijzing();
        feiten.add(new Feit("Verwijzing", verwijzing == null ? "geen" : verwijzing, null));
        if (stuk.synthetisch()) {
            feiten.add(new Feit("Voorbeeld", "verzonnen", null));
        }
        return feiten;
    }

    private Vervolg vervolg(Boeking boeking) {
        return new Vervolg(
                Boekwoorden.pad(boeking),
                Long.toString(boeking.nummer()),
                boeking.corrigeert().isPresent() ? "Correctie" : "Actualisatie",
                zin(boeking),
                DutchFormat.moment(boeking.geregistreerdOp()));
    }

    private static List<Knop> knoppen(Boeking boeking) {
        return List.of(Wijziging.values()).stream()
                .filter(een -> een.kan(boeking))
                .map(een -> new Knop(Boekwoorden.pad(boeking) + "/" + een.code(), een.knop(), een.uitleg()))
                .toList();
    }
}
