package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;

/**
 * One organisation.
 *
 * @param oin or empty
 * @param gebieden names
 * @param rollen what people can be here
 * @param beeindigd when it ended, in words; empty while it goes on
 * @param beheert whether whoever looks may change it
 * @param nodigtUit whether whoever looks may invite people to it
 * @param programmas whether whoever looks manages its programs
 */
public record OrganisatieView(
        String id,
        String naam,
        String soort,
        String oin,
        List<String> gebieden,
        List<Choice> rollen,
        String beeindigd,
        int versie,
        boolean beheert,
        boolean nodigtUit,
        boolean programmas,
        String melding) {}
