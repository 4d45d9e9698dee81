/**
 * The public pages. Each page class reads facades and makes a view record of texts and addresses; the templates in {@code
 * src/main/jte/publicatie} only write it down.
 */
@NullMarked
package nl.doorstroom.publicatie.web;

import org.jspecify.annotations.NullMarked;
