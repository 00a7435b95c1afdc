/** The running of a centre entrusted to a manager ({@code RULES.md}, section 4; S9, S11). */
package org.sharaka.domain.mandate;
