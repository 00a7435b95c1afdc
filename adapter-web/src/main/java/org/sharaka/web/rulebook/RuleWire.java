package org.sharaka.web.rulebook;

import java.util.List;
import org.sharaka.web.wire.NameWire;

/** One rule of the catalogue. */
record RuleWire(
        String code,
        int section,
        NameWire title,
        NameWire text,
        NameWire remedy,
        List<String> statements,
        List<String> gates,
        boolean enforced) {}
