/** Training of managers: modules, sessions, who holds what ({@code RULES.md}, section 5; S14). */
package org.sharaka.domain.training;
