package dk.seamark.events.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stored name of one member of a sealed family inside an event: {@code at-least}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

    /** The name, in kebab case; it is stored in the field {@code kind} and never changes. */
    String value();
}
