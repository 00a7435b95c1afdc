/**
 * Kernel: one written form of the values of the domain, by reflection over their records, for everything that is
 * stored, kept in the journal, read from a file of policies or of rule cases, or exchanged in general. What is written
 * is a plain tree of maps, lists, texts, whole numbers, truth values and null, which any JSON or YAML library turns
 * into text.
 *
 * <p>{@link org.sharaka.domain.notation.Notation} says how each kind of value is written and what reading refuses. The
 * wire of the HTTP interface and its documentation are written by hand and not by this package.
 */
@NullMarked
package org.sharaka.domain.notation;

import org.jspecify.annotations.NullMarked;
