package nl.doorstroom.platform.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How often something is done. */
public sealed interface Cadence {
    /** So long after the end of the time before. */
    static Cadence every(Duration pause) {
        return new Every(pause);
    }

    /** Every day at this time. */
    static Cadence daily(LocalTime time) {
        return new Daily(time);
    }

    /** Every month on this day, from 1 to 28, at this time. */
    static Cadence monthly(int day, LocalTime time) {
        return new Monthly(day, time);
    }

    /** When it is to be done next, after this moment in Dutch time. */
    Instant next(ZonedDateTime after);

    /** After a pause. */
    record Every(Duration pause) implements Cadence {
        @Override
        public Instant next(ZonedDateTime after) {
            return after.toInstant().plus(pause);
        }

        @Override
        public String toString() {
            var minutes = pause.toMinutes();
            if (minutes == 0) {
                return "elke " + pause.toSeconds() + " seconden";
            }
            return minutes == 1 ? "elke minuut" : "elke " + minutes + " minuten";
        }
    }

    /** Once a day. */
    record Daily(LocalTime time) implements Cadence {
        @Override
        public Instant next(ZonedDateTime after) {
            var today = after.with(time);
            return (today.isAfter(after) ? today : after.plusDays(1).with(time)).toInstant();
        }

        @Override
        public String toString() {
            return "elke dag om " + time + " uur";
        }
    }

    /** Once a month. */
    record Monthly(int day, LocalTime time) implements Cadence {
        private static final int LAST_DAY = 28;

        public Monthly {
            if (day < 1 || day > LAST_DAY) {
                throw new IllegalArgumentException("Day " + day + " isn't in every month; take 1 to " + LAST_DAY);
            }
        }

        @Override
        public Instant next(ZonedDateTime after) {
            var thisMonth = after.withDayOfMonth(day).with(time);
            return (thisMonth.isAfter(after) ? thisMonth : thisMonth.plusMonths(1)).toInstant();
        }

        @Override
        public String toString() {
            return "elke maand op de " + day + "e om " + time + " uur";
        }
    }
}
