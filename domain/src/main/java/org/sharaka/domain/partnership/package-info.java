/** The two partnership models, their agreements and terms of reference ({@code RULES.md}, section 3; S6–S8, S11). */
package org.sharaka.domain.partnership;
