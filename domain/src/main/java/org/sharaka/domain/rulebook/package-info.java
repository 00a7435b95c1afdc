/**
 * The catalogue of rules and the words for what they say. Every code of {@code RULES.md}, sections 0 to 7, stands here
 * once, with its handling, the statements of {@code SEED.md} that it serves, the gates that ask it and its texts in
 * three languages. Codes are added and never renamed or taken away; a rule whose steps do not exist yet is
 * {@code enforced = false}.
 *
 * <p>{@code catalogue.txt} holds the structure, {@code gates.txt} the names of the gates; the texts are message
 * patterns in {@code rules_*}, {@code messages_*}, {@code faults_*} and {@code words_*}, so that whoever embeds the
 * domain explains with the same words as the foundation's own pages.
 *
 * <p>Serves S1 to S14, as far as a rule cites them.
 */
package org.sharaka.domain.rulebook;
