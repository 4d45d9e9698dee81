package nl.doorstroom.platform.mail;

import java.time.Clock;
import java.time.Duration;
import nl.doorstroom.platform.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Where mail is left to be sent. Who leaves one does so in the transaction of what it tells of, as the system. */
@Component
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration GIVES_UP = Duration.ofDays(3);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final int AT_ONCE = 500;
    private static final String TASK = "E-mail versturen";

    private final OutboxRows rows;
    private final Transactions transactions;
    private final Clock clock;
    private final MailSettings settings;
    private final Sender sender;

    Outbox(OutboxRows rows, Transactions transactions, Clock clock, Environment environment) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        this.settings = MailSettings.read(environment);
        this.sender = new Sender(settings);
    }

    /** Whether mail goes out at all; where it doesn't, a page says so. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The whole address of a page of ours; {@code path} begins with a slash. */
    public String link(String path) {
        return settings.base() + path;
    }

    /** Leaves a mail; it goes out once this transaction has succeeded. */
    public void leave(Mail mail) {
        if (!isOn()) {
            throw new IllegalStateException("Mail is off; ask isOn first");
        }
        rows.add(mail, clock.instant());
    }

    /** What came of sending what is due. */
    record Sent(int gone, int later, int given) {
        @Override
        public String toString() {
            return gone + " verstuurd" + (later > 0 ? ", " + later + " later opnieuw" : "")
                    + (given > 0 ? ", " + given + " opgegeven" : "");
        }
    }

    /** Sends what is due, each mail in a transaction of its own. */
    Sent send() {
        var given =
                transactions.asSystem(TASK, () -> rows.giveUp(clock.instant().minus(GIVES_UP)));
        var gone = 0;
        var later = 0;
        while (isOn() && gone + later < AT_ONCE) {
            switch (transactions.asSystem(TASK, this::sendNext)) {
                case GONE -> gone++;
                case LATER -> later++;
                case NONE -> {
                    return new Sent(gone, later, given);
                }
            }
        }
        return new Sent(gone, later, given);
    }

    private enum Step {
        GONE,
        LATER,
        NONE
    }

    private Step sendNext() {
        return rows.next(clock.instant()).map(this::send).orElse(Step.NONE);
    }

    private Step send(OutboxRows.Waiting waiting) {
        try {
            sender.send(waiting.id(), waiting.mail());
            rows.erase(waiting.id());
            return Step.GONE;
        } catch (MailException e) {
            // Its message may name the address.
            LOG.warn("A mail could not be sent: {}", e.getClass().getSimpleName());
            var pause = FIRST.multipliedBy(1L << Math.min(waiting.attempts(), MOST_DOUBLINGS));
            rows.later(waiting.id(), clock.instant().plus(pause));
            return Step.LATER;
        }
    }
}
