package nl.doorstroom.toegang.audit;

import java.util.Map;
import java.util.Objects;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must be known later.
 *
 * <pre>{@code
 * auditlog.noteer(Voorval.beveiliging("gebruiker.uitgenodigd")
 *         .over("account", account.toString())
 *         .van(organisatie)
 *         .met(Map.of(), Map.of("rol", "klantregisseur")));
 * }</pre>
 *
 * @param handeling subject and participle, as in {@code gebruiker.uitgenodigd}; words in lower case, hyphens within
 * @param wie who did it; whoever acts now unless told otherwise
 * @param betreft what it was done to; null when to nothing in particular
 * @param was what it was, by field; empty when nothing changed
 * @param wordt what it became
 */
public record Voorval(
        Auditsoort soort,
        String handeling,
        Handelende wie,
        @Nullable Betreft betreft,
        Map<String, String> was,
        Map<String, String> wordt) {
    /**
     * What an act was done to.
     *
     * @param soort kind of thing, as in {@code dossier}
     * @param id by which it can be found again
     * @param organisatie whose it is; null when no organisation's
     * @param gemeente whose it is; null when no gemeente's
     */
    public record Betreft(
            String soort,
            String id,
            @Nullable OrganisatieId organisatie,
            @Nullable Gebiedscode gemeente) {}

    public Voorval {
        was = Map.copyOf(was);
        wordt = Map.copyOf(wordt);
    }

    /** About access: who gets in and who may do what. */
    public static Voorval beveiliging(String handeling) {
        return new Voorval(Auditsoort.BEVEILIGING, handeling, Handelend.nu(), null, Map.of(), Map.of());
    }

    /** About the work itself. */
    public static Voorval inhoud(String handeling) {
        return new Voorval(Auditsoort.INHOUD, handeling, Handelend.nu(), null, Map.of(), Map.of());
    }

    /** To what it was done. */
    public Voorval over(String soortOnderwerp, String id) {
        return new Voorval(soort, handeling, wie, new Betreft(soortOnderwerp, id, null, null), was, wordt);
    }

    /** The organisation whose subject it is, which may read of it too. */
    public Voorval van(OrganisatieId organisatie) {
        var bekend = onderwerp();
        return met(new Betreft(bekend.soort(), bekend.id(), organisatie, bekend.gemeente()));
    }

    /** The gemeente whose subject it is. */
    public Voorval van(Gebiedscode gemeente) {
        var bekend = onderwerp();
        return met(new Betreft(bekend.soort(), bekend.id(), bekend.organisatie(), gemeente));
    }

    /** What changed: the fields before and after. */
    public Voorval met(Map<String, String> vroeger, Map<String, String> nieuw) {
        return new Voorval(soort, handeling, wie, betreft, vroeger, nieuw);
    }

    /** Who did it, when that is somebody else than who acts now; only the system may say so. */
    public Voorval door(Handelende ander) {
        return new Voorval(soort, handeling, ander, betreft, was, wordt);
    }

    private Voorval met(Betreft volledig) {
        return new Voorval(soort, handeling, wie, volledig, was, wordt);
    }

    private Betreft onderwerp() {
        return Objects.requireNonNull(betreft, "First tell with over(…) what it was done to");
    }
}
