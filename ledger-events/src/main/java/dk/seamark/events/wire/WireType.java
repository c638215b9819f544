package dk.seamark.events.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored and sent. Class names may change; this name never does. Within a revision,
 * fields may only be added; a change of meaning needs a new revision.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireType {

    /** The service's name and the event's, in kebab case: {@code indicator.measurement-recorded}. */
    String name();

    /** The revision of the stored form, from 1. */
    int revision() default 1;
}
