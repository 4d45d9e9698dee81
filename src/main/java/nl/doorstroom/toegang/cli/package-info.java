/**
 * The command line of access: organisations and the invitation with which the first person of an installation gets in,
 * checking the audit and taking it along.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.toegang.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
