package nl.doorstroom.koppeling.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use since it was started, rubbish that was not yet cleared included. */
final class Geheugenpiek {
    private static final double MEGA = 1e6;

    private Geheugenpiek() {}

    static void begin() {
        delen().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In megabytes; the parts of the heap need not have had their peaks together, so it is never less than the truth. */
    static double megabytes() {
        return delen().stream().mapToLong(deel -> deel.getPeakUsage().getUsed()).sum() / MEGA;
    }

    private static List<MemoryPoolMXBean> delen() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(deel -> deel.getType() == MemoryType.HEAP)
                .toList();
    }
}
