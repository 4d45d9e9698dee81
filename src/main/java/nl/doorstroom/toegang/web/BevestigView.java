package nl.doorstroom.toegang.web;

import java.util.List;

/**
 * Asks whether somebody is sure.
 *
 * @param gevolgen what it brings about, each a sentence
 * @param actie address that does it
 * @param terug address that doesn't
 * @param bezwaren why it can't be done, once it was tried
 */
public record BevestigView(
        String titel,
        List<String> gevolgen,
        String knop,
        String actie,
        int versie,
        String terug,
        List<String> bezwaren) {}
