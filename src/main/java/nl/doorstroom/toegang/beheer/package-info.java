/**
 * The administration of who may do what: organisations and their areas, the people who work for them and in which role, and
 * the programs that may use the API.
 *
 * <p>Legal basis: BIO2 5.15 to 5.18; AVG art. 5 lid 1 onder f and art. 32.
 *
 * <p>Terms: the {@code thuisorganisatie} keeps an account; a {@code Uitnodiging} is the link with which somebody connects
 * an identity to it; an {@code Aanstelling} is a role of one organisation for a time.
 *
 * <p>Invariants: nobody gives a role, an area or a right that the organisation doesn't have; an organisation that manages
 * itself never loses its last beheerder by its own hand; whether somebody is known at another organisation is told to
 * nobody; of an invitation only the hash is kept.
 *
 * <p>Start at {@link nl.doorstroom.toegang.beheer.Gebruikers} and {@link nl.doorstroom.toegang.beheer.Organisaties}.
 */
@NullMarked
package nl.doorstroom.toegang.beheer;

import org.jspecify.annotations.NullMarked;
