package org.sharaka.domain.correction;

/**
 * Which fact is meant.
 *
 * @param kind the name of its {@link FactKind}
 * @param owner the id of what it is recorded of: of a centre, for a finding
 * @param entry its id or place among those of its kind; empty where there is one alone
 */
public record FactId(String kind, String owner, String entry) {}
