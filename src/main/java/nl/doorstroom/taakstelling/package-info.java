/**
 * The half-yearly taakstelling per gemeente: versions from concept to gepubliceerd and bijgesteld, the rules behind them
 * and the transfers between gemeenten.
 *
 * <p>Legal basis: Huisvestingswet 2014 art. 28 and 29.
 */
@ApplicationModule(
        allowedDependencies = {
            "kern",
            "platform",
            "platform :: cli",
            "platform :: secret",
            "platform :: database",
            "platform :: rest",
            "gebied",
            "verdeling",
            "toegang"
        })
@NullMarked
package nl.doorstroom.taakstelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
