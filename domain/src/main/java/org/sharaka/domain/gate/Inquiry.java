package org.sharaka.domain.gate;

/**
 * What a gate is asked: the facts, the day and the version of the policy. A record of values, so that it can be kept
 * beside the ruling and asked again: the same inquiry always gives the same ruling.
 */
public interface Inquiry {

    /**
     * Rules on it. A pure function of the components.
     *
     * @return every rule of the gate, in the order of the rulebook
     */
    Ruling ruling();
}
