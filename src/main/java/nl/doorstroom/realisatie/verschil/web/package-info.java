/** The screens on which gemeenten and COA lay their figures side by side. */
@NullMarked
package nl.doorstroom.realisatie.verschil.web;

import org.jspecify.annotations.NullMarked;
