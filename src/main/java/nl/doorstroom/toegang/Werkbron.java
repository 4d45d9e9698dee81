package nl.doorstroom.toegang;

import java.util.List;

/** Where work comes from: a module offers a bean of this type for what waits for somebody in it. */
public interface Werkbron {
    /** What waits for whoever acts now, in any order; only what that one may see. */
    List<Werkpost> posten(Handelende wie);
}
