package org.sharaka.web.partner;

/** A block that due diligence left, and its lifting. */
record BlockWire(String on, String reason, String by, ActWire lifted, String flag) {

    /** Who did something, when and why. */
    record ActWire(String on, String reason, String by) {}
}
