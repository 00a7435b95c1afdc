/** Delivery of works: completion, acceptance by lot, reserves, guarantee ({@code RULES.md}, section 3; S6, S8). */
package org.sharaka.domain.acceptance;
