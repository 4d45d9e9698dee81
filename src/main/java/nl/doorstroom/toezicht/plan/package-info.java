/**
 * The plan van aanpak of a gemeente: dated milestones that the grootboek answers.
 *
 * <p>Start at {@link nl.doorstroom.toezicht.plan.PlanVanAanpak}.
 */
@NullMarked
package nl.doorstroom.toezicht.plan;

import org.jspecify.annotations.NullMarked;
