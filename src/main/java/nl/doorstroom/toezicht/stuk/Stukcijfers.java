package nl.doorstroom.toezicht.stuk;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * The figures of a gemeente, or of several together, as a paper tells them. Standen in persons: voorsprong above 0,
 * achterstand below.
 *
 * @param begin stand at the beginning of the half-year
 * @param taakstelling of the half-year, transfers included
 * @param gehuisvest people housed in it, as known on the peildatum
 * @param erna people who came to count in the na-ijl: who moved then, and who was registered late
 * @param fase3 people about to move at its end; empty when nobody told
 * @param nietVerwerkt people who, as the gemeente made plausible, moved in time and are not registered yet
 * @param volgende the taakstelling of the half-year that follows; empty when it is not known
 */
public record Stukcijfers(
        LocalDate peildatum,
        long begin,
        long taakstelling,
        long gehuisvest,
        long erna,
        OptionalLong fase3,
        long nietVerwerkt,
        OptionalLong volgende) {
    /** People to house in the half-year. */
    public long opgave() {
        return taakstelling - begin;
    }

    /** Stand on the peildatum, as known that day. */
    public long stand() {
        return begin + gehuisvest - taakstelling;
    }

    /** What is left when the na-ijl and fase 3 count along; above 0 is a voorsprong. */
    public long metNaijl() {
        return stand() + erna + fase3.orElse(0);
    }

    /** People to house in the half-year that follows; empty when its taakstelling is not known. */
    public OptionalLong volgendeOpgave() {
        return volgende.isEmpty() ? OptionalLong.empty() : OptionalLong.of(volgende.getAsLong() - stand());
    }

    /**
     * Several gemeenten together.
     *
     * @param alle at least one, all of one peildatum
     */
    public static Stukcijfers samen(List<Stukcijfers> alle) {
        return new Stukcijfers(
                alle.getFirst().peildatum,
                som(alle, Stukcijfers::begin),
                som(alle, Stukcijfers::taakstelling),
                som(alle, Stukcijfers::gehuisvest),
                som(alle, Stukcijfers::erna),
                alle.stream().anyMatch(een -> een.fase3.isPresent())
                        ? OptionalLong.of(som(alle, een -> een.fase3.orElse(0)))
                        : OptionalLong.empty(),
                som(alle, Stukcijfers::nietVerwerkt),
                alle.stream().allMatch(een -> een.volgende.isPresent())
                        ? OptionalLong.of(som(alle, een -> een.volgende.orElse(0)))
                        : OptionalLong.empty());
    }

    private static long som(List<Stukcijfers> alle, ToLongFunction<Stukcijfers> wat) {
        return alle.stream().mapToLong(wat).sum();
    }
}
