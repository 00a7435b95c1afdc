package org.sharaka.domain.rulebook;

import org.sharaka.domain.access.Permission;

/**
 * What kind of step it is, whatever is handed in with it.
 *
 * @param word as addresses and refusals write it: {@code suspend}
 * @param right what whoever takes it needs
 */
public record StepKind(String word, Permission right) {}
