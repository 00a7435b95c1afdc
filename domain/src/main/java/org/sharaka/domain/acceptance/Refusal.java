package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;

/**
 * A refusal of acceptance; works go on.
 *
 * @param act who refused, and when
 * @param reason why, a paragraph
 * @param makeAcceptable what would make it acceptable, a paragraph
 */
public record Refusal(Act act, String reason, String makeAcceptable) {}
