/**
 * Doorstroom, "van asiel tot en met integratie". A Dutch folder is law, an English folder is technique; what stands in a
 * module's root is its API, what stands below is nobody else's business. Start at {@link nl.doorstroom.Doorstroom}.
 */
@NullMarked
package nl.doorstroom;

import org.jspecify.annotations.NullMarked;
