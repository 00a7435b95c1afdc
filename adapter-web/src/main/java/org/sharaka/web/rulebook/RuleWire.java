package org.sharaka.web.rulebook;

import java.util.List;
import org.sharaka.web.wire.NameWire;

/** One rule of the catalogue; a rule that a foundation added has no section. */
record RuleWire(
        String code,
        Integer section,
        NameWire title,
        NameWire text,
        NameWire remedy,
        List<String> statements,
        List<String> gates,
        boolean enforced) {}
