/** Tests of the platform, and what other tests stand on: {@link nl.doorstroom.platform.TestDatabase}. */
@NullMarked
package nl.doorstroom.platform;

import org.jspecify.annotations.NullMarked;
