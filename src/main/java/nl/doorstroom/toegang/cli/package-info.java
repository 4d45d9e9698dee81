/** The command line of access: checking the audit and taking it along. */
@NamedInterface
@NullMarked
package nl.doorstroom.toegang.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
