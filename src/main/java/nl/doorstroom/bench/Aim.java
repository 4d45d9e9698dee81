package nl.doorstroom.bench;

import java.util.OptionalDouble;

/** What we want to stay below, and what was measured; empty when it was not. */
record Aim(String what, OptionalDouble measured, double limit, String unit) {
    /** In Dutch, whether it was met. */
    String verdict() {
        if (measured.isEmpty()) {
            return "niet gemeten";
        }
        return measured.getAsDouble() <= limit ? "gehaald" : "NIET gehaald";
    }
}
