/**
 * Forms as they were typed, with what is wrong, and things to choose from. Their templates stand in {@code platform/form}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
