/**
 * The Permanent Support Committee ({@code rulebook.md}, section 1; S2–S5): the seats that partners hold on it, each
 * from one day to another, as donor, as implementer or as both.
 *
 * <p>Only legal persons sit; a partner has one running seat at a time. The beginning of a seat may be unknown, and then
 * lies after the end of the seat before it. Both the first and the last day of a seat belong to it. A capacity is
 * unknown only for a seat that came with the reference data or an import.
 */
@NullMarked
package org.sharaka.domain.committee;

import org.jspecify.annotations.NullMarked;
