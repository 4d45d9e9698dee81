package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a gemeente.
 *
 * @param kop where it stands on the ladder
 * @param toetsen per milestone that holds what the grootboek said month by month
 * @param soorten kinds of events to choose from
 * @param soort the chosen one
 */
public record DossierView(
        String adres,
        String melding,
        Kop kop,
        List<Signaalblok> signalen,
        List<Afspraakrij> afspraken,
        List<Toetsblok> toetsen,
        List<Choice> soorten,
        String soort,
        List<Moment> tijdlijn,
        List<Gespreksblok> gesprekken,
        Uitvoeringsblok uitvoering,
        Knoppen knoppen) {
    /**
     * Where it stands.
     *
     * @param sinds since when, by whose decision and why; empty without a decision
     * @param termijnen those that run or ran out, as sentences
     * @param stappen what can be decided, by address; empty for who only reads
     */
    public record Kop(String trede, List<String> sinds, List<String> termijnen, List<Choice> stappen) {}

    /** A signal with its figures. */
    public record Signaalblok(String naam, String zin, List<Cijfer> delen) {}

    /** @param href where it comes from; null when it was worked out */
    public record Cijfer(
            String naam, String waarde, @Nullable String href) {}

    /** Something agreed that holds. */
    public record Afspraakrij(String datum, String eis, String afgesproken, String toelichting, String href) {}

    /**
     * A milestone month by month.
     *
     * @param open whether there is anything known to look at
     */
    public record Toetsblok(String kop, boolean open, List<Toetsrij> maanden) {}

    /** What the grootboek said at the beginning of a month. */
    public record Toetsrij(String maand, String href, String stand, String tekort, String perMaand, String staat) {}

    /** Something in the timeline. */
    public record Moment(
            String dag,
            String soort,
            String wat,
            String uitleg,
            @Nullable String href) {}

    /** A talk. */
    public record Gespreksblok(String kop, String besproken, String afgesproken, String wie, String href) {}

    /**
     * What was done in place of the gemeente.
     *
     * @param zichtbaar whether there is anything to tell or to note
     */
    public record Uitvoeringsblok(boolean zichtbaar, String mensen, String euros, List<Postrij> posten) {}

    /** @param terug where it is taken back; null when it can't be */
    public record Postrij(
            String datum,
            String omschrijving,
            String mensen,
            String euros,
            String grondslag,
            @Nullable String terug) {}

    /**
     * What whoever looks may add; nothing for who only reads.
     *
     * @param afspraak whether something can be agreed now
     * @param uitvoering whether something is carried out now
     */
    public record Knoppen(boolean schrijft, boolean afspraak, boolean uitvoering) {}
}
