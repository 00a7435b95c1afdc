package org.sharaka.web.partner;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A block that due diligence left, and its lifting. */
record BlockWire(
        String on,
        String reason,
        String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) ActWire lifted) {

    /** Who did something, when and why. */
    record ActWire(String on, String reason, String by) {}
}
