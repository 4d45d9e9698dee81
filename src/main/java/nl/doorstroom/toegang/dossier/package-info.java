/**
 * The register of dossiers, who may see which, and break-the-glass ({@code noodinzage}).
 *
 * <p>Legal basis: AVG art. 5, 6 lid 1 onder d en e, and 32; Gemeentewet art. 124 e.v. for supervision.
 *
 * <p>Terms: a {@code Dossier} is an entry of the register; what stands in it is with the module that keeps it. A
 * {@code Noodinzage} opens one dossier to one person for a few hours, for a reason.
 *
 * <p>Invariants: whether a dossier exists is confidential, so what one may not see is not found; nobody reads a dossier
 * without a line in the audit and one in the log of verwerkingen; the organisation of the gemeente sees every noodinzage.
 *
 * <p>Start at {@link nl.doorstroom.toegang.dossier.Dossiers} and {@link nl.doorstroom.toegang.dossier.Noodinzages}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.toegang.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
