/**
 * The record of every operation on personal data, by the standard Logboek Dataverwerkingen of Logius.
 *
 * <p>Legal basis: AVG art. 5 lid 2, 15 and 30.
 *
 * <p>Terms: a {@code Verwerkingsactiviteit} is what is done, why and on which ground; a {@code Betrokkene} is whom it is about; a
 * {@code Verwerking} is one time that it was done.
 *
 * <p>Invariants: it says nothing of the user (the audit does); the betrokkene is encrypted; it is recorded also when the work
 * fails, and what cannot be recorded is not handed out.
 *
 * <p>Start at {@link nl.doorstroom.toegang.verwerking.Verwerkingen}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.toegang.verwerking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
