/**
 * The catalogue of rules and the words for what they say. Every code of {@code RULES.md}, sections 0 to 7, stands here
 * once, with its handling, the statements of {@code SEED.md} that it serves, the gates that ask it and its texts in
 * three languages. Codes are added and never renamed or taken away; a rule whose steps do not exist yet is
 * {@code enforced = false}.
 *
 * <p>{@code catalogue.txt} holds the structure, {@code gates.txt} the names of the gates. The texts of one rule stand
 * together in {@code texts_*}: title, text and general remedy, then for each reason its message and its remedy. Places
 * are named: {@code {required}}, {@code {actual}}, {@code {about}} and {@code {missing}} of a check, and the values of
 * the policies by their paths, {@code {mandate.termMonths}}; {@code {actual:agreement}} is a state as that concept says
 * it. {@code faults_*} and {@code words_*} hold the rest, so that whoever embeds the domain explains with the same
 * words as the foundation's own pages. One renderer writes every value, isolated where scripts mix.
 *
 * <p>Serves S1 to S14, as far as a rule cites them.
 */
package org.sharaka.domain.rulebook;
