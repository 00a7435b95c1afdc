/**
 * The journal: the append-only record of everything that was done (سجل العمليات). Its entries are chained: each holds
 * the SHA-256 digest of the entry before it and of every column of its own, so that a change of any byte, or of the
 * order, is found and named.
 *
 * <p>What is digested, so that an auditor can recompute it with other tools: the digest of the entry before, as 64
 * hexadecimal digits (64 zeros for the first entry); then, in this order, number, at, actor, action, subject, policy,
 * ruling, particulars, request. Each of the ten is written in UTF-8 as the decimal number of its bytes, a colon, the
 * bytes themselves, and a comma; an absent one is empty: {@code 0:,}.
 */
@NullMarked
package org.sharaka.domain.journal;

import org.jspecify.annotations.NullMarked;
