package org.sharaka.domain.rulebook;

import org.sharaka.domain.gate.Check;

/**
 * One rule with the facts that it is asked on. A concept hands it to the gate of another, which knows nothing of the
 * rule: the gate of a partner asks the rules of its seat. A record of values, as an {@link Inquiry} is.
 */
@FunctionalInterface
public interface Question {

    /**
     * Asks the rule. A pure function of the components.
     *
     * @return what it finds
     */
    Check check();
}
