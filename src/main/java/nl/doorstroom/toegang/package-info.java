/**
 * Who may do what: organisations, roles and permissions, who acts now, and the record of it.
 *
 * <p>Legal basis: AVG art. 5, 25, 30 and 32; Baseline Informatiebeveiliging Overheid (BIO2).
 *
 * <p>Terms: a {@code Rol} has {@code Bevoegdheden}, each with a {@code Reikwijdte}; {@code Handelende} is whoever acts: a
 * visitor, a person in one role of one organisation, a program of an organisation, or the system itself.
 *
 * <p>Invariants: closed unless opened; three fences that each hold alone (the security chain, one permission per handler
 * and facade act, row level security in the database); nobody has more rights than the organisation may give.
 *
 * <p>Start at {@link nl.doorstroom.toegang.Beleid}, the policy, and {@link nl.doorstroom.toegang.Handelende}.
 */
@ApplicationModule(allowedDependencies = {"kern", "platform", "platform :: *"})
@NullMarked
package nl.doorstroom.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
