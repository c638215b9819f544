package dk.seamark.events.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the codes of a sealed family are read, whose members are stored as one code each, without a {@code kind}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CodeForm {

    /** What reads them; it is public, with a public constructor without parameters. */
    Class<? extends CodeReader> value();
}
