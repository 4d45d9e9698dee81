/**
 * From "somebody says who they are" to a session, and back: the reception desk, sessions and the demonstration's accounts.
 *
 * <p>Terms: an {@code Identiteit} is what a provider says of somebody; an account is who we know; a session is one browser
 * of one account in one appointment.
 *
 * <p>Invariants: a session holds ids only, and what those allow is looked up anew with every request, so that a change of
 * role holds at once; a session begins with a new id; nobody gets in without an account and a valid appointment.
 *
 * <p>Start at {@link nl.doorstroom.toegang.aanmelden.Balie}.
 */
@NullMarked
package nl.doorstroom.toegang.aanmelden;

import org.jspecify.annotations.NullMarked;
