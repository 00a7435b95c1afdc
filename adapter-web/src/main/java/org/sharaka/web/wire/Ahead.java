package org.sharaka.web.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A day that lies ahead by its nature: due or planned, the first or last of a term, the end of validity; or a whole
 * body that records nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface Ahead {}
