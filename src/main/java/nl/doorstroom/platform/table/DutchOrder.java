package nl.doorstroom.platform.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** The order of a Dutch word list: accents and capitals count last; a leading apostrophe-s is passed over. */
public final class DutchOrder {
    private static final Collator COLLATOR = Collator.getInstance(Locale.of("nl", "NL"));
    /** Names recur on every page, and a key is dear to make. */
    private static final ConcurrentHashMap<String, CollationKey> KEYS = new ConcurrentHashMap<>();

    private static final int ENOUGH = 10_000;

    private DutchOrder() {}

    public static int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private static CollationKey key(String words) {
        if (KEYS.size() > ENOUGH) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(words, DutchOrder::makeKey);
    }

    private static CollationKey makeKey(String words) {
        var bare = words.startsWith("'s-") || words.startsWith("'s ") ? words.substring(3) : words;
        synchronized (COLLATOR) {
            return COLLATOR.getCollationKey(bare);
        }
    }
}
