package nl.doorstroom.publicatie.stand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest stand of an area, for a page about something else.
 *
 * @param leesbaar the reading in words
 * @param kop the stand in words; why there is none when it is not known
 * @param cijfers the figures of the half-year; empty when it is not known
 * @param verloop the half-year month by month; null when it is not known
 */
public record Standkort(
        String naam,
        String leesbaar,
        String kop,
        List<StandView.Regel> cijfers,
        @Nullable Verloop verloop,
        String voorbehoud,
        String adres) {}
