package org.sharaka.application.store;

import org.sharaka.domain.gate.Fact;

/**
 * Which corrections are asked for. A part that is unknown does not narrow the list.
 *
 * @param owner only of facts of this owner: the id of a centre, for example
 * @param changesVerdict only those by which a ruling would come out otherwise, or only the others
 * @param window where the list begins, and how long it is
 */
public record CorrectionQuery(Fact<String> owner, Fact<Boolean> changesVerdict, Window window) {}
