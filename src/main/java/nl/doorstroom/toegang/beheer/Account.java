package nl.doorstroom.toegang.beheer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Organisatieverwijzing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in, as far as whoever looks may know: appointments at other organisations are not among these.
 *
 * @param thuis the organisation that keeps the account
 * @param synthetisch made up for the demonstration
 * @param verbonden whether an identity is connected, without which nobody can log in
 * @param beeindigdOp since when nobody can use it; null while somebody can
 * @param versie counts its changes
 * @param uitnodiging the last one, also when it can't be used any more
 */
public record Account(
        AccountId id,
        String naam,
        String email,
        Organisatieverwijzing thuis,
        boolean synthetisch,
        boolean verbonden,
        @Nullable Instant beeindigdOp,
        int versie,
        List<Aanstelling> aanstellingen,
        Optional<Uitnodiging> uitnodiging) {
    public Account {
        aanstellingen = List.copyOf(aanstellingen);
    }

    public Accountstaat staat(Instant nu, LocalDate vandaag) {
        if (beeindigdOp != null) {
            return Accountstaat.BEEINDIGD;
        }
        if (!verbonden) {
            return uitnodiging.filter(laatste -> laatste.isOpen(nu)).isPresent()
                    ? Accountstaat.UITGENODIGD
                    : Accountstaat.NIET_UITGENODIGD;
        }
        return geldige(vandaag).isEmpty() ? Accountstaat.ZONDER_ROL : Accountstaat.ACTIEF;
    }

    /** The appointments that hold on a day. */
    public List<Aanstelling> geldige(LocalDate dag) {
        return aanstellingen.stream()
                .filter(aanstelling -> aanstelling.geldtOp(dag))
                .toList();
    }

    /** Whether an appointment holds now or will. */
    public static boolean isLopend(Aanstelling aanstelling, LocalDate vandaag) {
        var einde = aanstelling.geldig().tot();
        return aanstelling.ingetrokkenOp() == null && (einde == null || einde.isAfter(vandaag));
    }

    /** Without anything that tells who it is, for logs. */
    @Override
    public String toString() {
        return "account " + id + " of " + thuis.naam();
    }
}
