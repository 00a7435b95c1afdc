/**
 * Fixtures that read like sentences, for the tests of this project and of whoever embeds its rules.
 *
 * <pre>{@code
 * HandoverRuling said = aCentre()
 *         .managedSince("2023-06-01")
 *         .assessed("2025-10-15", "44334334")
 *         .assessed("2026-04-15", "44434444")
 *         .ruledOn("2026-06-01");
 * }</pre>
 */
package org.sharaka.testing;
