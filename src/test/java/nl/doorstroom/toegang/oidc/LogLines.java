package nl.doorstroom.toegang.oidc;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class writes to the log, while a test listens. */
final class LogLines implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    static LogLines of(Class<?> type) {
        var lines = new LogLines((Logger) LoggerFactory.getLogger(type));
        lines.heard.start();
        lines.logger.addAppender(lines.heard);
        lines.logger.setAdditive(false);
        lines.logger.setLevel(Level.WARN);
        return lines;
    }

    List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
