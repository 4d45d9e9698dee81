package nl.doorstroom.toegang;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;

/** Who acts in the work in hand. It is told once, at the edge, and holds for all that is called from there. */
public final class Handelend {
    private static final ScopedValue<Handelende> NU = ScopedValue.newInstance();
    private static final Handelende BEZOEKER = new Handelende.Bezoeker();

    private Handelend() {}

    /** Whoever acts now; a visitor when nobody was told. */
    public static Handelende nu() {
        return SystemTask.current().<Handelende>map(Handelende.Systeem::new).orElseGet(() -> NU.orElse(BEZOEKER));
    }

    /** Does work on somebody's behalf. */
    public static <T, X extends Throwable> T als(Handelende wie, ScopedValue.CallableOp<T, X> werk) throws X {
        return ScopedValue.where(NU, wie).call(werk);
    }

    /** @throws GeenBevoegdheidException when whoever acts lacks this permission altogether */
    public static void eis(Bevoegdheid bevoegdheid) {
        if (!nu().mag(bevoegdheid)) {
            throw new GeenBevoegdheidException(bevoegdheid);
        }
    }

    /** @throws GeenBevoegdheidException when whoever acts lacks this permission for this gemeente */
    public static void eis(Bevoegdheid bevoegdheid, Gebiedscode gemeente) {
        if (!nu().mag(bevoegdheid, gemeente)) {
            throw new GeenBevoegdheidException(bevoegdheid);
        }
    }

    /** @throws GeenBevoegdheidException when whoever acts lacks this permission for this organisation */
    public static void eis(Bevoegdheid bevoegdheid, OrganisatieId organisatie) {
        if (!nu().mag(bevoegdheid, organisatie)) {
            throw new GeenBevoegdheidException(bevoegdheid);
        }
    }
}
