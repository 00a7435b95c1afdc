/**
 * What is seen of a centre while a manager runs it: reports, findings, consultations, complaints, its money
 * ({@code RULES.md}, section 4; S10, S11).
 */
package org.sharaka.domain.oversight;
