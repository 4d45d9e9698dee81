/**
 * Signals: what in the figures of a gemeente a supervisor may want to look at. Each shows its parts, and where they come
 * from; none is a verdict and none changes anything. The same facts give the same signals. Start at
 * {@link nl.doorstroom.toezicht.signaal.Waarneming}.
 */
@NullMarked
package nl.doorstroom.toezicht.signaal;

import org.jspecify.annotations.NullMarked;
