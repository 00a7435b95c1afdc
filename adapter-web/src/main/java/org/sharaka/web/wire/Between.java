package org.sharaka.web.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The least and the greatest whole number that a member takes. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Between {

    int least() default 1;

    int most() default Integer.MAX_VALUE;
}
