/**
 * Verschil met COA: what a gemeente counted itself per month beside what stands in the grootboek, and how both explain or mend
 * the difference.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 28; the second trede of the supervision (informatie opvragen en valideren).
 *
 * <p>Terms: a {@code Telling} is what a gemeente says it housed in a month; a {@code Zet} is one step of either party: a
 * telling, a bericht, a verklaring or a heropening; whoever is {@code aan zet} must act.
 *
 * <p>Invariants: zetten are only added; every zet keeps both figures as they were then; state and who must act follow from
 * the zetten and the grootboek of now and are stored nowhere; a verklaring holds for the difference it explained and no other.
 *
 * <p>Start at {@link nl.doorstroom.realisatie.verschil.Maandverschil}; others use {@link
 * nl.doorstroom.realisatie.verschil.Verschillen}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.realisatie.verschil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
