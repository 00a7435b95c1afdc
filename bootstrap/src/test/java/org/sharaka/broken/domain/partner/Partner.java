package org.sharaka.broken.domain.partner;

import java.time.LocalDate;
import org.sharaka.broken.domain.centre.Centre;
import org.slf4j.LoggerFactory;

/** Logs, asks for the present, has a getter, and knows a concept that knows it. */
public class Partner {

    public String getName() {
        LoggerFactory.getLogger("partner").info("on {}", LocalDate.now());
        return new Centre(null).toString();
    }
}
