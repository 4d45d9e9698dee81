/** Tests of the databases: starting, refusing, recovering. */
@NullMarked
package nl.doorstroom.platform.database;

import org.jspecify.annotations.NullMarked;
