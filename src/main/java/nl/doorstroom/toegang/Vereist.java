package nl.doorstroom.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that this handler or facade act asks; on a type it holds for every method that doesn't say otherwise. For
 * which area or organisation it holds is asked where that is known, with {@link Handelend#eis}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Vereist {
    /** One of these is enough. */
    Bevoegdheid[] value();
}
