/**
 * What a manager gets over the years so that ownership can pass ({@code rulebook.md}, section 5; S12–S14): operating
 * aid that tapers off, and measures for what maturity is lacking.
 */
@NullMarked
package org.sharaka.domain.support;

import org.jspecify.annotations.NullMarked;
