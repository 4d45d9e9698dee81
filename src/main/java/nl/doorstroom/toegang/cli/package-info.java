/** The command line of access: checking the audit and taking it along. */
@NullMarked
package nl.doorstroom.toegang.cli;

import org.jspecify.annotations.NullMarked;
