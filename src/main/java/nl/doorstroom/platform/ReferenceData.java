package nl.doorstroom.platform;

/**
 * Data that comes with the product. A module offers a bean of this type; all are loaded at start, in the order of their
 * {@link org.springframework.core.annotation.Order}, after the migrations and before the first page is served.
 *
 * <p>Order: gebied 20, taakstelling 30, as the numbers of their migrations; realisatie 40, its monthly tables 50; publicatie 60.
 */
public interface ReferenceData {
    /** What it is, in plain Dutch, as in "gemeenten van 2023". */
    String title();

    /** Whether it still has to be loaded into this database. */
    boolean isMissing();

    /** Loads it; all or nothing. */
    void load();
}
