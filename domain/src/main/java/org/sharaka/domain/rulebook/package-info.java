/**
 * The rulebook as a value, the catalogue of rules, and the words for what they say.
 *
 * <p>Four words are enough to use it. A <i>rule</i> finds one check or several. A {@linkplain Gate gate} is the list of
 * rules that guards one step. {@linkplain Facts Facts} are what a gate looks at; with a day they are an
 * {@link Inquiry}, which a register keeps beside its ruling. A {@linkplain org.sharaka.domain.cases.RuleCase case} is a
 * test: facts, and what is expected of their ruling.
 *
 * <p>Every code of {@code rulebook.md} stands in the catalogue once, with its handling, the statements of
 * {@code glossary.md} that it serves, the gates that have it, the edition that brought it and its texts in three
 * languages. Codes are added and never renamed or taken away; a rule whose steps do not exist yet has no edition, and
 * is {@code enforced = false}.
 *
 * <p>{@code docs/rulebook.md}, which goes with the program, holds the structure, {@code gates.txt} the names of the
 * gates. The texts of one rule stand together in {@code texts_*}: title, text and general remedy, then for each reason
 * its message and its remedy. Places are named: {@code {required}}, {@code {actual}}, {@code {about}} and
 * {@code {missing}} of a check, and the values of the policies by their paths, {@code {mandate.termMonths}};
 * {@code {actual:agreement}} is a state as that concept says it. {@code faults_*} and {@code words_*} hold the rest, so
 * that whoever embeds the domain explains with the same words as the foundation's own pages. One renderer writes every
 * value, isolated where scripts mix.
 *
 * <p>Serves S1 to S14, as far as a rule cites them.
 */
@NullMarked
package org.sharaka.domain.rulebook;

import org.jspecify.annotations.NullMarked;
