/** The REST API as programs meet it: over HTTP, against its own description, with official figures. */
@NullMarked
package nl.doorstroom.api;

import org.jspecify.annotations.NullMarked;
