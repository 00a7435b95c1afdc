/**
 * Cases of rules, written without Java: which gate, on which facts and day, under which values that differ, and what
 * its ruling has to be. {@link org.sharaka.domain.cases.CaseFile} reads a plain tree, which any YAML or JSON library
 * gives; {@link org.sharaka.domain.cases.RuleCase} lists what comes out otherwise. It serves whoever answers for a
 * rulebook and does not write Java: every worked example of the rulebook is such a case.
 */
@NullMarked
package org.sharaka.domain.cases;

import org.jspecify.annotations.NullMarked;
