package nl.doorstroom.toegang.aanmelden;

/** Whether people can log in for real, wherever that was configured. */
@FunctionalInterface
public interface Aanmeldwegen {
    /** Whether at least one provider of identity was configured. */
    boolean zijnEr();
}
