package org.sharaka.web.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.sharaka.domain.partner.Partner;

/** A text of several lines, such as a reason ({@link org.sharaka.domain.text.PlainText#paragraph}). */
@Retention(RetentionPolicy.RUNTIME)
public @interface Paragraph {

    /** How many code points at most. */
    int value() default Partner.LONGEST_REASON;
}
