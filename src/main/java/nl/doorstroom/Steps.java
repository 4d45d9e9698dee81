package nl.doorstroom;

import java.io.PrintStream;
import nl.doorstroom.platform.Progress;

/** Shows a person at a terminal what happens, one line a step. */
record Steps(PrintStream out) implements Progress {
    @Override
    public void step(String text) {
        out.println("• " + text);
        out.flush();
    }
}
