package org.sharaka.web.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A text of one line, or one in each language ({@link org.sharaka.domain.text.PlainText#line}). */
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

    /** How many code points at most. */
    int value() default 200;

    /** The rule or shape that a fault is reported under. */
    String code() default "value.text";
}
