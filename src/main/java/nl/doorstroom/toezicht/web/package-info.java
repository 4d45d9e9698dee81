/**
 * The screens of supervision: rounds, the judgement of one gemeente, and the rule by which it goes.
 *
 * <p>Start at {@link nl.doorstroom.toezicht.web.RondePages}.
 */
@NullMarked
package nl.doorstroom.toezicht.web;

import org.jspecify.annotations.NullMarked;
