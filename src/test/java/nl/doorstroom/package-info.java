/** Tests of the command line as a whole. */
@NullMarked
package nl.doorstroom;

import org.jspecify.annotations.NullMarked;
